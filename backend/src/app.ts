import { createServer, type Server } from 'node:http';
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { applicationMoved } from '#contracts/applications';
import { jobChanged } from '#contracts/jobs';
import { getHealth, getReadiness } from '#contracts/operations';
import { accountRoutes, loadActor } from '#features/accounts';
import { applicationRoutes, relayApplications } from '#features/applications';
import { checkRoutes } from '#features/checks';
import { cityRoutes } from '#features/city';
import { enterpriseRoutes } from '#features/enterprises';
import { jobCommands, jobRoutes, relayJobs } from '#features/jobs';
import { operationRoutes, readiness } from '#features/operations';
import { bearerOf, mountOutside, outsideRoutes, tokenIn } from '#features/outside';
import { postingDeskRoutes } from '#features/posting-desk';
import { postingSheetRoutes } from '#features/posting-sheets';
import { privacyRoutes } from '#features/privacy';
import { resumeRoutes } from '#features/resumes';
import { talentRoutes } from '#features/talents';
import type { Actor } from '#platform/actor';
import type { Fact } from '#platform/contract';
import { refuseWhenFull } from '#platform/disk';
import { mountDocs } from '#platform/docs';
import { closeWhileDraining, isDraining } from '#platform/drain';
import { Forbidden, NotFound } from '#platform/errors';
import { type Identify, mountApi, noSuchEndpoint, refusals, requestLog, sameOriginWrites } from '#platform/http';
import { isInstanceKey } from '#platform/instance';
import { mountOutbox } from '#platform/mail';
import { requestMetrics } from '#platform/metrics';
import { mountPages } from '#platform/pages';
import type { Deps, Route, SessionDoor } from '#platform/route';
import { sessionLayer } from '#platform/session';
import { type Commands, type Sockets, startSockets } from '#platform/socket';

/** Every feature, once. */
export const features: Readonly<Record<string, readonly Route[]>> = {
  city: cityRoutes,
  accounts: accountRoutes,
  enterprises: enterpriseRoutes,
  resumes: resumeRoutes,
  privacy: privacyRoutes,
  checks: checkRoutes,
  jobs: jobRoutes,
  postingDesk: postingDeskRoutes,
  postingSheets: postingSheetRoutes,
  applications: applicationRoutes,
  talents: talentRoutes,
  outside: outsideRoutes,
  operations: operationRoutes,
};
export const commands: Commands = [...jobCommands];
/** What open pages are told. */
export const facts: readonly Fact[] = [jobChanged, applicationMoved];
const probes = [getHealth, getReadiness];

/** Who comes with a token begins and ends no session. */
const noSession: SessionDoor = {
  id: null,
  begin: async () => {
    throw new Forbidden();
  },
  end: async () => undefined,
};
const operator: Actor = { id: '0'.repeat(24), roles: ['admin'], membership: null };

export type App = { app: Express; server: Server; sockets: Sockets };

/** Puts the product together without listening. */
export function createApp(deps: Deps): App {
  const { env, log } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', env.TRUST_PROXY);
  app.set('query parser', 'simple');

  const { identify: identifyBySession, identifyHandshake } = sessionLayer(env, loadActor);
  // A command on this machine that read the instance's key acts as its operator.
  const identify: Identify = async (req, res) => {
    const token = tokenIn(req.headers.authorization);
    if (token) return { ...(await bearerOf(token, deps)), session: noSession };
    const caller = await identifyBySession(req, res);
    return isInstanceKey(req.headers.authorization) ? { ...caller, actor: operator, operator: true } : caller;
  };
  const routes = Object.values(features).flat();

  app.use(requestLog(log, env.sessionSecrets[0] ?? ''));
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          // antd writes its styles into style elements.
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          connectSrc: ["'self'"],
          fontSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: env.secureCookies ? [] : null,
        },
      },
      strictTransportSecurity: env.secureCookies,
      referrerPolicy: { policy: 'same-origin' },
      // For browsers and plug-ins that nobody has any more.
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
      xDnsPrefetchControl: false,
    }),
  );
  app.use(closeWhileDraining);
  const metrics = requestMetrics(env, () => sockets.io.engine.clientsCount);
  app.use(metrics.measure);
  app.use(sameOriginWrites(env.publicUrl));
  // Another's database looks after its own disk.
  if (!env.MONGODB_URI) app.use(refuseWhenFull(env.DATA_DIR));
  mountApi(app, routes, deps, identify);
  // Every layer costs: what is asked now and then stands behind what everybody asks. The API's answers compress
  // themselves: one that many share, once.
  const compressed = compression({ threshold: 2048 });
  app.use(['/api/docs', '/api/openapi.json'], compressed);
  mountDocs(app, { features, probes, commands, facts });
  app.use('/api', noSuchEndpoint);
  app.get(getHealth.path, (_req, res) => {
    res.locals.route = getHealth.name;
    res.json({ status: 'alive' });
  });
  app.get(getReadiness.path, async (_req, res) => {
    res.locals.route = getReadiness.name;
    const state = await readiness(deps);
    if (isDraining()) state.status = 'unready';
    res.status(state.status === 'unready' ? 503 : 200).json(state);
  });
  app.get('/metrics', metrics.read);
  app.use(compressed);
  mountOutbox(app, env);
  mountOutside(app, deps);
  // A page is for a person at a screen: tokens stop at the API.
  mountPages(app, routes, deps, identifyBySession);
  app.use(() => {
    throw new NotFound();
  });
  app.use(refusals(log));

  // A slow sender may not hold a connection for ever; Node looks for them every so often.
  const server = createServer({ connectionsCheckingInterval: 1_000 }, app);
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  // Longer than a proxy in front keeps its connections (usually 60 s): else one is closed under a request just sent.
  server.keepAliveTimeout = 65_000;
  const sockets = startSockets(server, { identify: identifyHandshake, commands, log, publicUrl: env.publicUrl });
  relayJobs(deps.bus, sockets);
  relayApplications(deps.bus, sockets);
  deps.bus.on('account.changed', ({ ref }) => sockets.recheck(ref));
  return { app, server, sockets };
}

import { z } from 'zod';
import { type AnyEndpoint, type Fact, FileAnswer, Problem } from './contract.ts';
import type { Policy } from './policy.ts';
import type { Route } from './route.ts';
import type { CommandRoute } from './socket.ts';

type Json = Record<string, unknown>;

/** Everything that is told about the product's doors. */
export type Doors = {
  features: Readonly<Record<string, readonly Route[]>>;
  /** Answered outside `/api`, to everybody. */
  probes: readonly AnyEndpoint[];
  commands: readonly CommandRoute[];
  facts: readonly Fact[];
};

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  return json;
};

const propertiesOf = (schema: z.ZodType, io: 'input' | 'output') =>
  Object.entries((schemaOf(schema, io).properties ?? {}) as Record<string, Json>);

/** What comes as text is told as what it is read as, but for what is read into an object: that is told as the text. */
function parameters({ params, query }: AnyEndpoint): Json[] {
  const texts = new Map(propertiesOf(query, 'input'));
  const fields: Record<string, z.ZodType> = query instanceof z.ZodObject ? query.shape : {};
  return [
    ...propertiesOf(params, 'input').map(([name, schema]) => ({ name, in: 'path', required: true, schema })),
    ...propertiesOf(query, 'output').map(([name, json]) => ({
      name,
      in: 'query',
      required: fields[name]?.safeParse(undefined).success === false,
      schema: json.type === 'object' ? texts.get(name) : json,
    })),
  ];
}

const audience = ({ open, reach }: Policy): string =>
  open
    ? 'Open to everybody.'
    : `For: ${Object.entries(reach)
        .map(([role, how]) => `${role} (${how})`)
        .join(', ')}.`;

const problem = {
  description: 'Refused; `code` says why.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };

function answers({ status, response }: AnyEndpoint): Json {
  if (response === FileAnswer) return { [status]: { description: 'A file.', content: bytes } };
  return {
    [status]: { description: 'Done.', content: { 'application/json': { schema: schemaOf(response, 'output') } } },
  };
}

function operation(tag: string, { endpoint, policy }: Route): Json {
  const body = schemaOf(endpoint.body, 'input');
  return {
    operationId: endpoint.name,
    tags: [tag],
    summary: endpoint.summary,
    description: audience(policy),
    parameters: parameters(endpoint),
    ...(endpoint.upload && {
      requestBody: {
        required: true,
        description: `A file of at most ${endpoint.upload.mostBytes} bytes: ${endpoint.upload.types.join(', ')}.`,
        content: bytes,
      },
    }),
    ...(Object.keys((body.properties as Json) ?? body.anyOf ?? {}).length > 0 && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: { ...answers(endpoint), default: problem },
    security: policy.open ? [] : [{ session: [] }],
  };
}

function probe(endpoint: AnyEndpoint): Json {
  const { name: operationId, summary } = endpoint;
  const [answer] = Object.values(answers(endpoint));
  const unready = { ...Object(answer), description: 'Not ready.' };
  return { operationId, tags: ['probes'], summary, responses: { ...answers(endpoint), 503: unready }, security: [] };
}

/** OpenAPI has no words for sockets, so they stand in an extension. */
function sockets({ commands, facts }: Doors): Json {
  return {
    protocol: 'Socket.IO 4',
    path: '/socket.io/',
    description:
      'A command is answered in its acknowledgement: { ok: true, value } or { ok: false, problem }. A fact is told at most once; what was missed is read again over HTTP.',
    commands: commands.map(({ command, policy }) => ({
      name: command.name,
      summary: command.summary,
      description: audience(policy),
      payload: schemaOf(command.payload, 'input'),
      answer: schemaOf(command.answer, 'output'),
    })),
    facts: facts.map(({ name, summary, payload }) => ({ name, summary, payload: schemaOf(payload, 'output') })),
  };
}

/** The OpenAPI 3.1 document of everything that is mounted. */
export function openApi(doors: Doors, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [tag, routes] of Object.entries(doors.features)) {
    for (const route of routes) {
      const path = `/api${route.endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
      paths[path] = { ...paths[path], [route.endpoint.method.toLowerCase()]: operation(tag, route) };
    }
  }
  for (const endpoint of doors.probes) paths[endpoint.path] = { get: probe(endpoint) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Talent Harbor 人才港',
      version,
      description:
        'Every request and answer of the product. Refusals are RFC 9457 problem details. An empty query parameter counts as absent, an unknown one is ignored; repeat a parameter for several values. What is told and asked over sockets stands under `x-sockets`.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
      schemas: { Problem: schemaOf(Problem, 'output') },
    },
    'x-sockets': sockets(doors),
  };
}

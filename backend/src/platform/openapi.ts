import { z } from 'zod';
import { Problem } from './contract.ts';
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  return json;
};

function parameters(route: Route): Json[] {
  const read = (place: 'path' | 'query', schema: z.ZodType) => {
    const { properties = {}, required = [] } = schemaOf(schema, place === 'path' ? 'input' : 'output');
    const { required: needed = [] } = schemaOf(schema, 'input');
    return Object.entries(properties as Record<string, Json>).map(([name, json]) => ({
      name,
      in: place,
      required: place === 'path' || ((required as string[]).includes(name) && (needed as string[]).includes(name)),
      schema: json,
    }));
  };
  return [...read('path', route.endpoint.params), ...read('query', route.endpoint.query)];
}

const problem = {
  description: 'Refused; `code` says why.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function operation(tag: string, route: Route): Json {
  const { endpoint, policy } = route;
  const body = schemaOf(endpoint.body, 'input');
  const roles = Object.entries(policy.reach).map(([role, reach]) => `${role} (${reach})`);
  return {
    operationId: endpoint.name,
    tags: [tag],
    summary: endpoint.summary,
    description: policy.open ? 'Open to everybody.' : `For: ${roles.join(', ')}.`,
    parameters: parameters(route),
    ...(Object.keys((body.properties as Json) ?? body.anyOf ?? {}).length > 0 && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: {
      [endpoint.status]: {
        description: 'Done.',
        content: { 'application/json': { schema: schemaOf(endpoint.response, 'output') } },
      },
      default: problem,
    },
    security: policy.open ? [] : [{ session: [] }],
  };
}

/** The OpenAPI 3.1 document of everything that is mounted. */
export function openApi(features: Readonly<Record<string, readonly Route[]>>, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [tag, routes] of Object.entries(features)) {
    for (const route of routes) {
      const path = `/api${route.endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
      paths[path] = { ...paths[path], [route.endpoint.method.toLowerCase()]: operation(tag, route) };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Talent Harbor 人才港',
      version,
      description: 'Every request and answer of the product. Refusals are RFC 9457 problem details.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
      schemas: { Problem: schemaOf(Problem, 'output') },
    },
  };
}

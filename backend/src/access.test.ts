import type { Agent } from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '#platform/policy';
import { type TestCity, testApp } from '#testing/app';
import { ask, type Caller, type Cast, callers, castOf, roleOf, scenes } from '#testing/scenes';
import { features } from './app.ts';

const routes = Object.values(features).flat();
/** What the policy declares for this caller and this thing. */
function expected(
  policy: Policy,
  aims: 'person' | 'enterprise' | 'nothing',
  caller: Caller,
): 'in' | 'out' | 'unknown-person' {
  if (policy.open) return 'in';
  const role = roleOf[caller];
  if (!role) return 'unknown-person';
  const reach = policy.reach[role];
  if (!reach) return 'out';
  if (reach === 'any' || aims === 'nothing') return 'in';
  if (aims === 'person') return reach === 'own' && caller === 'seeker' ? 'in' : 'out';
  if (reach === 'enterprise-owner') return caller === 'owner' ? 'in' : 'out';
  return reach === 'enterprise' && (caller === 'owner' || caller === 'colleague') ? 'in' : 'out';
}

describe('who may do what', () => {
  let city: TestCity;
  let cast: Cast;
  const agents = new Map<Caller, Agent>();

  beforeAll(async () => {
    city = await testApp();
    cast = await castOf(city);
    for (const caller of callers) {
      const person = cast.callers[caller];
      agents.set(caller, person ? await city.as(person) : city.http());
    }
  });

  it('every route has a scene and every scene a route', () => {
    expect(Object.keys(scenes).sort()).toEqual(routes.map(({ endpoint }) => endpoint.name).sort());
  });

  for (const { endpoint, policy } of routes) {
    const scene = scenes[endpoint.name];
    if (!scene || scene.apart) continue;
    for (const caller of callers) {
      const answer = expected(policy, scene.aims, caller);
      it(`${endpoint.method} ${endpoint.path}: ${caller} is ${answer}`, async () => {
        const people = scene.spends ? await castOf(city) : cast;
        const person = people.callers[caller];
        const agent = scene.spends ? (person ? await city.as(person) : city.http()) : agents.get(caller);
        if (!agent) throw new Error('no agent');
        const { status } = await ask(agent, endpoint, await scene.set(city, people, caller));
        if (answer === 'in') expect(status).toBe(endpoint.status);
        else if (answer === 'unknown-person') expect(status).toBe(401);
        else expect([403, 404]).toContain(status);
      });
    }
  }
});

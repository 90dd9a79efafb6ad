import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCity, testApp } from '#testing/app';

let city: TestCity;
const token = 'a long enough token for metrics';
beforeAll(async () => {
  city = await testApp({ METRICS_TOKEN: token });
});
const through = { 'x-forwarded-for': '203.0.113.9' };

describe('the figures', () => {
  it('name routes, never paths or people', async () => {
    const { id } = await city.make.job();
    await city.http().get(`/api/jobs/${id}`).expect(200);
    const { text } = await city.http().get('/metrics').expect(200);
    expect(text).toMatch(/http_request_seconds_count\{route="getJob",method="GET",status="2xx"\} 1/);
    for (const name of [
      'nodejs_eventloop_lag_seconds',
      'mongodb_pool_connections',
      'outgoing_messages 0',
      'socket_connections 0',
    ])
      expect(text).toContain(name);
    expect(text).not.toContain(id);
  });

  it('are for this machine, or for who has the token', async () => {
    await city.http().get('/metrics').set(through).expect(404);
    await city.http().get('/metrics').set(through).set('authorization', 'Bearer something else').expect(404);
    await city.http().get('/metrics').set(through).set('authorization', `Bearer ${token}`).expect(200);
  });
});

import { describe, expect, test } from 'vitest';
import { City } from '#contracts/city';
import { testApp } from '#testing/app';

const { http } = await testApp();

describe('the city over HTTP', () => {
  test('anybody reads it, and may keep it for a while', async () => {
    const { body, headers } = await http().get('/api/city').expect(200);
    expect(City.parse(body)).toEqual(body);
    expect(headers['cache-control']).toMatch(/max-age|s-maxage/);
    expect(Object.keys(body.districts[0]).sort()).toEqual(['centre', 'code', 'names']);
  });

  test('it takes no questions', async () => {
    await http().get('/api/city?code=440100').expect(400);
  });
});

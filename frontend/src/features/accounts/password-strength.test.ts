import { describe, expect, it } from 'vitest';
import { strengthOf } from './password-strength.ts';

describe('the words for a password', () => {
  it.each([
    ['Ab1!', 'short'],
    ['12345678', 'weak'],
    ['aaaaaaaaaaaa', 'weak'],
    ['qwertyuiop', 'weak'],
    ['password123', 'weak'],
    ['woaini1314', 'weak'],
    ['tea at noon', 'fair'],
    ['k7mq2vxw', 'fair'],
    ['Vx7!mq2wPz', 'strong'],
    ['stone ferry orange lantern', 'strong'],
    ['潮水退去之后的码头', 'strong'],
  ])('%s is %s', (password, strength) => {
    expect(strengthOf(password)).toBe(strength);
  });

  it("a person's own name and login count for nothing", () => {
    expect(strengthOf('meilin.wong88', ['Meilin Wong', 'meilin.wong@example.com'])).toBe('weak');
  });
});

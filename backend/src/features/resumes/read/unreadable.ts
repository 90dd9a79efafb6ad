/** Why nothing could be read from a file; each is told to the person in its own words. */
export type Reason = 'damaged' | 'encrypted' | 'old-word' | 'scan' | 'no-text' | 'too-complex';

export class Unreadable extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

import { z } from 'zod';

// Compiled checks need eval, which the content policy forbids. This must run before the first schema is made:
// it is the entry's first import, and is built into the same file as the library.
z.config({ jitless: true });

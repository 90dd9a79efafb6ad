import { fileTypeFromBuffer } from 'file-type';
import { expect, it } from 'vitest';
import { authorisationLetter, licencePicture } from './papers.ts';

it('the papers of the demonstration are what they say they are', async () => {
  expect((await fileTypeFromBuffer(licencePicture()))?.mime).toBe('image/png');
  expect((await fileTypeFromBuffer(authorisationLetter(['Made up.'])))?.mime).toBe('application/pdf');
});

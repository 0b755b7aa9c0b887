import { expect, it } from 'vitest';

it('the project named for libxml2 reads with it', () => {
  const { textContent } = new DOMParser().parseFromString('<a><b></a>', 'text/xml').documentElement;
  expect(textContent).toContain('Opening and ending tag mismatch');
});

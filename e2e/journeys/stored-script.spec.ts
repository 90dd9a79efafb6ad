import { demo, newAccount, resume, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

test.skip(({ isMobile }) => isMobile, 'once is enough');

/** What must come out as the text it is, wherever it was written. */
const evil = `"><img src=x onerror="window.pwned=1">`;
const line = (words: string) => `${words}${evil}`;
const prose = `第一行\n</script><script>window.pwned=1</script>\n${evil}{{constructor.constructor('window.pwned=1')()}}`;

test('script that somebody stores is text on every page', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signIn(page, demo.recruiter);
  const me = await (await page.request.get('/api/me')).json();
  const posting = {
    title: line(`电工${Date.now() % 10_000}`),
    occupation: '6-31-01-03',
    duties: prose,
    requirements: prose,
    skills: [{ name: evil, required: true }],
    majors: [evil],
    district: '440704',
    address: line('高新路'),
    pay: { unit: 'month', min: 6000, max: 8000, months: 12 },
    benefits: ['<b onclick=1>五险</b>'],
    validUntil: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  };
  const made = await page.request.post(`/api/enterprises/${me.membership.enterpriseId}/jobs`, { data: posting });
  expect(made.status()).toBe(201);
  const { id } = await made.json();
  expect((await page.request.post(`/api/jobs/${id}/publication`)).status()).toBe(200);

  const seeker = await (await browser.newContext()).newPage();
  await newAccount(seeker.request, 'seeker');
  expect((await seeker.request.patch('/api/me', { data: { name: evil } })).status()).toBe(200);
  const written = {
    ...resume,
    title: evil,
    name: evil,
    summary: prose,
    education: [{ ...resume.education[0], school: line('学院'), major: evil }],
    experience: [{ organisation: evil, position: evil, from: '2022-07', to: '', description: prose }],
    skills: [evil],
  };
  const kept = await (await seeker.request.post('/api/resumes', { data: written })).json();
  const applied = await seeker.request.put(`/api/jobs/${id}/application`, { data: { resumeId: kept.id } });
  expect(applied.status()).toBe(200);

  const pages: [typeof page, string][] = [
    [seeker, `/jobs?q=${encodeURIComponent(posting.title)}`],
    [seeker, `/jobs/${id}`],
    [seeker, '/resumes'],
    [seeker, `/resumes/${kept.id}`],
    [seeker, '/applications'],
    [seeker, '/me'],
    [page, '/console/jobs'],
    [page, `/console/jobs/${id}`],
    [page, `/console/jobs/${id}/applicants`],
    [page, `/enterprises/${me.membership.enterpriseId}`],
  ];
  for (const [who, address] of pages) {
    await who.goto(address);
    await who.waitForLoadState('networkidle');
    await expect(who.locator('main'), `${address} shows it as text`).toContainText('window.pwned=1');
    expect(await who.evaluate('window.pwned'), address).toBeUndefined();
    expect(await who.locator('img[src="x"]').count(), address).toBe(0);
  }
  await page.request.post(`/api/jobs/${id}/closure`);
  await seeker.context().close();
});

import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import pdfmake from 'pdfmake';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCity, testApp } from '#testing/app';

let city: TestCity;
let send: (
  bytes: Buffer,
) => Promise<{ status: number; body: Record<string, unknown> & { fields?: { path: string; code: string }[] } }>;
beforeAll(async () => {
  city = await testApp();
  const agent = await city.as(await city.make.account());
  send = (bytes) => agent.post('/api/resume-readings').type('application/octet-stream').send(bytes);
});

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url));
const refused = async (bytes: Buffer, code: string) => {
  const answer = await send(bytes);
  expect([answer.status, answer.body.code, answer.body.fields?.[0]?.code]).toEqual([400, `file-${code}`, code]);
};

async function changedDocx(change: (zip: JSZip) => Promise<void> | void): Promise<Buffer> {
  const zip = await JSZip.loadAsync(sample('a05-tabs-zh-docx.docx'));
  await change(zip);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
const documentOf = async (zip: JSZip) => (await zip.file('word/document.xml')?.async('string')) ?? '';

describe('reading a résumé file', () => {
  it('proposes a draft beside the text of the file', async () => {
    const { status, body } = await send(sample('a02-sidebar-zh.pdf'));
    expect(status).toBe(200);
    expect(body.draft).toMatchObject({ name: '梁晓岚', district: expect.stringMatching(/^4407\d\d$/) });
    expect(body.source).toContain('工作经历');
    expect(body.notes).toEqual([]);
  });

  it('reads plain text in the encoding of older editors too', async () => {
    // 姓名：陈海晴 / 电话：15400000001 / 专业技能 / PLC, in GBK
    const gbk = Buffer.from(
      'd0d5c3fba3bab3c2baa3c7e70ab5e7bbb0a3ba31353430303030303030310ad7a8d2b5bcbcc4dc0a504c430a',
      'hex',
    );
    expect((await send(gbk)).body.draft).toMatchObject({ name: '陈海晴', phone: '15400000001', skills: ['PLC'] });
  });

  it('says which times are years alone, and makes no month of them', async () => {
    const { body } = await send(Buffer.from('姓名：陈海晴\n教育背景\n2015-2019  五邑理工学院  会计学  本科\n'));
    expect(body.notes).toEqual(['years-only']);
    expect(body.draft).toMatchObject({ education: [{ school: '五邑理工学院', from: '', to: '' }] });
  });

  it('recognises a scan', async () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy(() => false);
    const pdf = await pdfmake
      .createPdf({
        content: [{ image: `data:image/png;base64,${dot}`, width: 500 }],
        defaultStyle: { font: 'Courier' },
      })
      .getBuffer();
    await refused(pdf, 'scan');
  });

  it('tells a locked PDF, a damaged one and a cut one apart', async () => {
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => path === 'Courier');
    pdfmake.setFonts({ Courier: { normal: 'Courier', bold: 'Courier', italics: 'Courier', bolditalics: 'Courier' } });
    const locked = await pdfmake
      .createPdf({
        content: ['Wing Yan Chan, Software Engineer'],
        userPassword: 'x',
        ownerPassword: 'y',
        defaultStyle: { font: 'Courier' },
      })
      .getBuffer();
    await refused(locked, 'encrypted');
    await refused(Buffer.from(`%PDF-1.7\n${'x'.repeat(5_000)}`), 'damaged');
    const whole = sample('a11-classic-en.pdf');
    const cut = await send(whole.subarray(0, Math.floor(whole.length * 0.97)));
    if (cut.status === 200) expect(cut.body.notes).toContain('incomplete');
    else expect(cut.body.code).toMatch(/^file-(damaged|no-text)$/);
    await refused(whole.subarray(0, 3_000), 'damaged');
  });

  it('tells old Word and locked Word apart', async () => {
    const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
    await refused(cfb, 'old-word');
    await refused(Buffer.concat([cfb, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted');
  });

  it('refuses an archive that unpacks to far more than it is', async () => {
    const bomb = await changedDocx((zip) => void zip.file('word/media/image1.png', Buffer.alloc(200 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await refused(bomb, 'too-complex');
  });

  it('refuses an archive of a hundred thousand entities that grow', async () => {
    const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const bytes = await changedDocx(async (zip) => {
      const xml = (await documentOf(zip)).replace(
        /^<\?xml[^>]*>/,
        (head) => `${head}<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]>`,
      );
      zip.file('word/document.xml', xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>&l12;</w:t></w:r></w:p>'));
    });
    const { status } = await send(bytes);
    expect([200, 400]).toContain(status);
  });

  it('never opens an entity, a link or a picture outside of the file', async () => {
    const bytes = await changedDocx(async (zip) => {
      const xml = (await documentOf(zip)).replace(
        /^<\?xml[^>]*>/,
        (head) => `${head}<!DOCTYPE d [<!ENTITY secret SYSTEM "file:///etc/passwd">]>`,
      );
      zip.file('word/document.xml', xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>[&secret;]</w:t></w:r></w:p>'));
    });
    const { status, body } = await send(bytes);
    expect([200, 400]).toContain(status);
    expect(JSON.stringify(body)).not.toMatch(/root:|\/bin\//);
  });

  it('takes a file that is two kinds at once for what it begins as', async () => {
    const polyglot = Buffer.concat([sample('a11-classic-en.pdf'), sample('a05-tabs-zh-docx.docx')]);
    const { status, body } = await send(polyglot);
    if (status === 200) expect(body.draft).toMatchObject({ name: 'Wing Yan Chan' });
    else expect(body.code).toBe('file-damaged');
    const page = await send(Buffer.from('<html><script>alert(1)</script>姓名：陈海晴 电话：15400000001</html>'));
    expect(page.body.draft ?? {}).not.toHaveProperty('html');
    const png = await send(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    expect(png.body.fields?.[0]?.code).toBe('file-type');
  });

  it('refuses twenty megabytes', async () => {
    const { status, body } = await send(Buffer.alloc(20 * 1024 * 1024, 'a'));
    expect([status, body.code]).toEqual([413, 'too-large']);
  });

  it('is not for people who are not signed in', async () => {
    await city.http().post('/api/resume-readings').type('application/octet-stream').send(Buffer.from('x')).expect(401);
  });
});

import type { Express } from 'express';
import type { Env } from './env.ts';
import { NotFound } from './errors.ts';
import { OutgoingModel } from './outgoing.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

async function waiting(to: string | null) {
  const found = await OutgoingModel.find({ settled: null, ...(to !== null && { to }) })
    .sort({ _id: -1 })
    .limit(100)
    .lean();
  return found.map((message) => ({
    key: message.key,
    channel: message.channel,
    to: message.to ?? '',
    subject: message.subject ?? '',
    text: message.text ?? '',
    at: message.createdAt.toISOString(),
  }));
}

/** Where messages can be read while nothing carries them: in development, without a mail server. Elsewhere there is no such page. */
export function mountOutbox(app: Express, env: Env): void {
  if (env.production || env.SMTP_URL) {
    app.use('/dev', () => {
      throw new NotFound();
    });
    return;
  }

  app.get('/dev/outbox.json', async (req, res) => {
    const { to } = req.query;
    res.setHeader('Cache-Control', 'no-store');
    res.json({ items: await waiting(typeof to === 'string' ? to : null) });
  });

  app.get('/dev/outbox', async (_req, res) => {
    const messages = await waiting(null);
    const items = messages.map(
      ({ channel, to, subject, text, at }) =>
        `<article><h2>${escaped(subject)}</h2><p>${channel} · ${escaped(to)} · <time>${at}</time></p><pre>${escaped(text)}</pre></article>`,
    );
    res.setHeader('Cache-Control', 'no-store');
    res.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    res
      .type('html')
      .send(
        `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Outbox</title><main><h1>Outbox</h1><p>Messages that would go out. Development only.</p>${items.join('') || '<p>Nothing yet.</p>'}</main></html>`,
      );
  });
}

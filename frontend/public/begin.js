// The page can be read as it came, and its links and forms work: its scripts come once it stands on the screen.
// By hand and unbundled, because whatever a bundler adds to it would run before the first paint.
const { dataset } = document.querySelector('script[data-entry]');

function begin() {
  for (const href of dataset.with.split(' ').filter(Boolean))
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  import(dataset.entry);
}

function afterPaint() {
  // A tab that nobody sees is not painted. The second frame is asked for only when the first has been handed over.
  if (document.hidden) begin();
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin)));
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', afterPaint);
else afterPaint();

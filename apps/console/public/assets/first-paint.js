// Runs before the first paint, so that the page never flashes in the other theme. A file of its own because the content security policy allows no inline script.
(() => {
  try {
    const kept = JSON.parse(localStorage.getItem('quintet:preferences') ?? '{}');
    if (kept.theme === 'light' || kept.theme === 'dark') document.documentElement.dataset.theme = kept.theme;
    if (kept.density === 'compact') document.documentElement.dataset.density = 'compact';
  } catch {
    // Storage may be closed to us: the system's theme is used then.
  }
})();

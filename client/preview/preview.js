// Runs in the preview: puts the printed draft in its place, and scrolls it together with the editor.
(() => {
  const host = acquireVsCodeApi();
  const page = document.getElementById('page');
  const style = document.getElementById('style');
  // Scrolling that the editor asked for is not told back to it. Milliseconds.
  const ECHO = 250;
  let quietUntil = 0;

  const places = () => [...page.querySelectorAll('[data-offset]')];
  const offsetOf = (element) => Number(element.dataset.offset);

  // The body of a draft holds no script, and the page's policy would run none.
  const show = ({ body, style: sheet, problem }) => {
    if (style.textContent !== sheet) style.textContent = sheet;
    page.innerHTML = body;
    if (problem) page.prepend(notice(problem));
  };

  const notice = (words) => {
    const line = document.createElement('p');
    line.className = 'problem';
    line.textContent = words;
    return line;
  };

  const scroll = ({ offset }) => {
    const target = places().findLast((element) => offsetOf(element) <= offset);
    quietUntil = Date.now() + ECHO;
    if (target) target.scrollIntoView({ block: 'start' });
    else window.scrollTo(0, 0);
  };

  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  // Only a page that has the keys may copy, and it may get them a moment after it is asked.
  const focus = async () => {
    for (let tries = 0; tries < 60 && !document.hasFocus(); tries++) {
      window.focus();
      await pause(50);
    }
  };

  const copy = async () => {
    await focus();
    const range = document.createRange();
    range.selectNodeContents(page);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    const done = document.execCommand('copy');
    selection.removeAllRanges();
    host.postMessage({ type: 'copied', done });
  };

  const tasks = { show, scroll, copy };
  window.addEventListener('message', ({ data }) => tasks[data.type]?.(data));

  let isAsked = false;
  window.addEventListener('scroll', () => {
    if (isAsked || Date.now() < quietUntil) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      const first = places().find((element) => element.getBoundingClientRect().bottom > 0);
      if (first) host.postMessage({ type: 'scrolled', offset: offsetOf(first) });
    });
  });

  host.postMessage({ type: 'ready' });
})();

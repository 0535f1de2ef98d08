// Keeps a page that can still change up to date; replaces its content only when there is news.
(() => {
  const look = async () => {
    const main = document.querySelector("main[data-live]");
    if (!main) return;
    if (!document.hidden) {
      try {
        const answer = await fetch(location.href, { cache: "no-store" });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const news = page.querySelector("main");
        if (answer.ok && news && news.outerHTML !== main.outerHTML) {
          document.title = page.title;
          main.replaceWith(news);
        }
      } catch {
        // offline: what is shown stays, the next look tells
      }
    }
    setTimeout(look, 1000 * Number(main.dataset.live));
  };
  setTimeout(look, 3000);
})();

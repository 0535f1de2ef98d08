// Keeps the board as it is in the shop: asks every two seconds, calls what became ready, says how old the numbers are.
(() => {
  const POLL_MS = 2000, PATIENCE_MS = 5000, OLD_MS = 8000, TURN_MS = 8000, NEW_MS = 30000, CALL_MS = 6000;
  const DRIFT_MS = 60000, REST_MS = 600000, DRIFT_PX = [[0, 0], [6, 0], [6, 6], [0, 6], [-6, 6], [-6, 0], [-6, -6], [0, -6]];
  const main = document.getElementById("board"), told = main.dataset, language = document.documentElement.lang;
  const at = (id) => document.getElementById(id);
  const address = "/v1/boards/" + location.pathname.split("/").pop();
  const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", numberingSystem: "latn", timeZone: told.zone });
  const exact = new Intl.DateTimeFormat(language, { timeStyle: "medium", hourCycle: "h23", numberingSystem: "latn", timeZone: told.zone });
  const perMm = Math.hypot(screen.width, screen.height) / (Number(told.diagonal) * 25.4);
  const ruler = document.createElement("canvas").getContext("2d");
  ruler.font = "700 100px " + getComputedStyle(document.body).fontFamily;
  const capital = ruler.measureText("H").actualBoundingBoxAscent / 100;
  const least = Number(told.least) * perMm / capital, best = Number(told.best) * perMm / capital;
  let numbers = null, tag = "", seen = 0, busy = performance.now(), called = new Map(), waiting = [], calling = false;

  // Headings are read from where the numbers are; how old these are, from half as far.
  const text = Math.min(least, innerHeight * 0.09, innerWidth * 0.09);
  document.documentElement.style.setProperty("--text", text + "px");
  document.documentElement.style.setProperty("--small", text / 2 + "px");

  const fit = (list, wanted) => {
    const widest = Math.max(...wanted.map((each) => ruler.measureText(each).width / 100), 2) + 0.4;
    const room = (em) => [Math.floor(list.clientWidth / (widest * em)), Math.floor(list.clientHeight / (1.25 * em))];
    let em = Math.max(least, best * 1.5);
    while (em > least && room(em)[0] * room(em)[1] < Math.max(wanted.length, 1)) em = Math.max(least, em * 0.94);
    em = Math.min(em, list.clientWidth / widest, list.clientHeight / 1.25);
    return { em, columns: Math.max(1, room(em * 0.999)[0]), rows: Math.max(1, room(em * 0.999)[1]) };
  };

  const draw = () => {
    const now = performance.now();
    for (const list of document.querySelectorAll("ol")) {
      const shown = (numbers || []).filter((each) => each.standing === list.dataset.standing).map((each) => each.pickup_number);
      const { em, columns, rows } = fit(list, shown);
      const pages = Math.max(1, Math.ceil(shown.length / (columns * rows))), page = Math.floor(now / TURN_MS) % pages;
      list.style.fontSize = em + "px";
      list.style.gridTemplateColumns = `repeat(${columns}, 1fr)`;
      list.parentElement.querySelector(".page").textContent = pages > 1 ? `${page + 1} / ${pages}` : "";
      list.replaceChildren(...shown.slice(page * columns * rows, (page + 1) * columns * rows).map((number) => {
        const item = document.createElement("li");
        item.textContent = number;
        item.className = list.dataset.standing === "ready" && now - (called.get(number) ?? -NEW_MS) < NEW_MS ? "new" : "";
        return item;
      }));
    }
    const some = numbers && numbers.length > 0;
    if (some || !numbers) busy = now;
    at("nobody").hidden = some || !numbers;
    const resting = now - busy > REST_MS;
    document.body.classList.toggle("resting", resting);
    main.hidden = resting;
    at("rest").hidden = !resting;
    at("rest").style.left = `${5 + 8 * (Math.floor(now / 20000) * 7 % 9)}vw`;
    at("rest").style.top = `${8 + 9 * (Math.floor(now / 20000) * 4 % 9)}vh`;
    const [x, y] = DRIFT_PX[Math.floor(now / DRIFT_MS) % DRIFT_PX.length];
    main.style.transform = `translate(${x}px, ${y}px)`;
  };

  const tell = () => {
    const old = !seen || Date.now() - seen > OLD_MS;
    at("clock").textContent = time.format(new Date());
    at("state").textContent = seen ? (old ? told.stale : told.updated).replace("{time}", exact.format(seen)) : "…";
    at("state").className = seen && old ? "offline" : "";
  };

  const voice = () => (window.speechSynthesis?.getVoices() ?? []).find((each) => each.lang.replace("_", "-").slice(0, 2) === language.slice(0, 2));
  const speak = (number) => {
    const mine = voice();
    if (!mine) return;
    const words = new SpeechSynthesisUtterance(told.call.replace("{number}", number.split("").join(" ")));
    words.voice = mine;
    words.lang = mine.lang;
    words.onerror = (problem) => { at("sound").hidden = problem.error !== "not-allowed"; };
    speechSynthesis.speak(words);
  };
  at("sound").onclick = () => { at("sound").hidden = true; speechSynthesis.speak(new SpeechSynthesisUtterance("")); };

  const isReady = (number) => numbers.some((each) => each.standing === "ready" && each.pickup_number === number);
  const call = () => {
    waiting = waiting.filter(isReady);
    const number = waiting.shift();
    calling = number !== undefined;
    at("caption").hidden = !calling;
    if (!calling) return;
    at("caption").textContent = told.call.replace("{number}", number);
    speak(number);
    setTimeout(call, CALL_MS);
  };

  const take = (news) => {
    const before = new Set((numbers ?? news).filter((each) => each.standing === "ready").map((each) => each.pickup_number));
    const fresh = news.filter((each) => each.standing === "ready" && !before.has(each.pickup_number)).map((each) => each.pickup_number);
    numbers = news;
    for (const number of fresh) called.set(number, performance.now());
    waiting.push(...fresh);
    if (!calling) call();
  };

  const look = async () => {
    try {
      const answer = await fetch(address, { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
      if (answer.status === 404) return location.reload();
      if (answer.status === 200) {
        take((await answer.json()).numbers);
        tag = answer.headers.get("ETag") ?? "";
      }
      if (answer.status === 200 || answer.status === 304) seen = Date.now();
    } catch {
      // out of reach: what is shown stays, and its age is told
    }
    tell();
    draw();
    setTimeout(look, POLL_MS);
  };

  addEventListener("resize", draw);
  setInterval(() => { tell(); draw(); }, 1000);
  look();
})();

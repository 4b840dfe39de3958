(() => {
  const $ = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const search = $("#search");
  const kind = $("#kind");
  const choices = all(".choice");
  const operations = all(".operation");
  const groups = all(".group").map((element) => ({
    element,
    kind: element.dataset.kind,
    cards: [...element.querySelectorAll(".card")].map((card) => ({
      element: card,
      ways: card.dataset.ways.split(" ").filter(Boolean),
      operations: card.dataset.operations.split(" ").filter(Boolean),
      findings: card.dataset.findings.split(" ").map((item) => item.split(":")),
      verdicts: card.dataset.verdicts.trim().split(" ").map((item) => item.split(":")),
      text: null,
    })),
  }));
  const names = { level: "level", plane: "plane", way: "way" };

  const off = (filter) => new Set(
    choices
      .filter((item) => item.dataset.filter === filter && item.getAttribute("aria-pressed") === "false")
      .map((item) => item.dataset.value),
  );
  const chosenOperation = () => operations.find((item) => item.getAttribute("aria-pressed") === "true");

  const textOf = (group, card) => {
    card.text ??= (group.element.querySelector("h2").textContent + " " + card.element.textContent).toLowerCase();
    return card.text;
  };

  const filter = () => {
    const levels = off("level"), planes = off("plane"), ways = off("way");
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const operation = chosenOperation()?.dataset.operation;
    let count = 0, findings = 0;
    const isWanted = ([plane, level]) => !planes.has(plane) && !levels.has(level);
    for (const group of groups) {
      let here = 0;
      for (const card of group.cards) {
        const isShown =
          (!kind.value || group.kind === kind.value) &&
          card.verdicts.some(isWanted) &&
          (!card.ways.length || card.ways.some((way) => !ways.has(way))) &&
          (operation === undefined || card.operations.includes(operation)) &&
          words.every((word) => textOf(group, card).includes(word));
        card.element.hidden = !isShown;
        here += isShown;
        if (isShown) findings += card.findings.filter(isWanted).length;
      }
      group.element.hidden = !here;
      count += here;
    }
    $("#shown").textContent = count;
    $("#findings-shown").textContent = findings;
    $("#empty").hidden = count > 0;
  };

  const remember = () => {
    const state = new URLSearchParams();
    for (const filterName of Object.keys(names)) {
      const values = [...off(filterName)];
      if (values.length) state.set("no-" + filterName, values.join(","));
    }
    if (search.value) state.set("q", search.value);
    if (kind.value) state.set("about", kind.value);
    const operation = chosenOperation();
    if (operation) state.set("operation", operation.title.split(" - ")[0]);
    const text = state.toString();
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  };

  const press = (button, isOn) => button.setAttribute("aria-pressed", String(isOn));

  const reset = () => {
    choices.forEach((item) => press(item, true));
    operations.forEach((item) => press(item, false));
    search.value = "";
    kind.value = "";
  };

  const update = () => { filter(); remember(); };

  const restore = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    if (hash.startsWith("f-")) {
      const target = document.getElementById(hash);
      const card = target?.closest(".card");
      if (!card) return;
      reset();
      filter();
      card.open = true;
      go(card);
      return;
    }
    const state = new URLSearchParams(location.hash.slice(1));
    reset();
    for (const filterName of Object.keys(names)) {
      const values = new Set((state.get("no-" + filterName) || "").split(","));
      choices.filter((item) => item.dataset.filter === filterName).forEach((item) => press(item, !values.has(item.dataset.value)));
    }
    search.value = state.get("q") || "";
    kind.value = state.get("about") || "";
    const wanted = state.get("operation");
    operations.forEach((item) => press(item, wanted !== null && item.title.split(" - ")[0] === wanted));
    filter();
  };

  const visible = () => groups.flatMap((group) => group.cards).map((card) => card.element).filter((card) => !card.hidden);
  let here = null;
  const go = (card) => {
    here?.classList.remove("here");
    here = card;
    card.classList.add("here");
    card.scrollIntoView({ block: "nearest" });
    card.querySelector("summary").focus({ preventScroll: true });
  };
  const step = (by) => {
    const cards = visible();
    if (!cards.length) return;
    const at = cards.indexOf(here);
    go(cards[Math.min(Math.max(at + by, 0), cards.length - 1)]);
  };
  const toggleAll = () => {
    const cards = visible();
    const isOpen = cards.some((card) => !card.open);
    cards.forEach((card) => { card.open = isOpen; });
    $("#expand").textContent = isOpen ? "close all" : "open all";
  };
  const toggleLevel = (level) => {
    const button = choices.find((item) => item.dataset.filter === "level" && item.dataset.value === level);
    button?.click();
  };

  choices.forEach((item) => item.addEventListener("click", () => {
    press(item, item.getAttribute("aria-pressed") === "false");
    update();
  }));
  operations.forEach((item) => item.addEventListener("click", () => {
    const isOn = item.getAttribute("aria-pressed") === "false";
    operations.forEach((other) => press(other, false));
    press(item, isOn);
    update();
  }));
  search.addEventListener("input", update);
  kind.addEventListener("change", update);
  $("#expand").addEventListener("click", toggleAll);
  $("#scheme").addEventListener("click", () => window.switchScheme());
  $("#keys").addEventListener("click", () => $("#help").showModal());
  for (const id of ["#reset", "#again"]) $(id).addEventListener("click", () => { reset(); update(); });
  addEventListener("hashchange", restore);

  const keys = {
    "/": () => search.focus(),
    j: () => step(1),
    k: () => step(-1),
    o: () => { if (here) here.open = !here.open; },
    e: toggleAll,
    x: () => { reset(); update(); },
    d: () => window.switchScheme(),
    "?": () => $("#help").showModal(),
    1: () => toggleLevel("breaking"),
    2: () => toggleLevel("risky"),
    3: () => toggleLevel("safe"),
    4: () => toggleLevel("docs"),
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || $("#help").open) return;
    if (event.target === search) {
      if (event.key === "Escape") { search.value = ""; search.blur(); update(); }
      return;
    }
    if (event.target === kind) return;
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = visible().filter((card) => !card.open);
    closed.forEach((card) => { card.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((card) => { card.open = false; }));

  if (location.hash.length > 1) restore(); else filter();
})();

(() => {
  const search = document.querySelector("#search");
  const tracks = [...document.querySelectorAll(".track")];
  const show = (track, isOpen) => {
    track.querySelector("button.more")?.setAttribute("aria-expanded", String(isOpen));
    const button = track.querySelector("button.more");
    if (button) button.textContent = isOpen ? "▾" : "▸";
    track.querySelectorAll(".member").forEach((row) => { row.hidden = !isOpen; });
  };
  tracks.forEach((track) => track.querySelector("button.more")?.addEventListener("click", (event) => {
    show(track, event.currentTarget.getAttribute("aria-expanded") === "false");
  }));
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const track of tracks) {
      const own = track.dataset.name.toLowerCase();
      const isNamed = words.every((word) => own.includes(word));
      let isFound = isNamed;
      if (!isNamed) {
        const members = [...track.querySelectorAll(".member")];
        const hit = (row) => words.every((word) => (own + " " + row.querySelector(".name").textContent.toLowerCase()).includes(word));
        isFound = members.some(hit);
        if (isFound) { show(track, true); members.forEach((row) => { row.hidden = !hit(row); }); }
      }
      track.hidden = !isFound;
    }
    const state = search.value ? "#q=" + encodeURIComponent(search.value) : location.pathname + location.search;
    history.replaceState(null, "", state);
  };
  search.addEventListener("input", filter);
  document.querySelector("#scheme").addEventListener("click", () => window.switchScheme());
  addEventListener("keydown", (event) => {
    if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") { event.preventDefault(); search.focus(); }
    if (event.key === "d") window.switchScheme();
  });
  const wanted = new URLSearchParams(location.hash.slice(1)).get("q");
  if (wanted) { search.value = wanted; filter(); }
})();

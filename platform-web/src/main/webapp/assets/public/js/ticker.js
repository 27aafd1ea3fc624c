/*
 * Rotates the ticker's headlines, one at a time. It rests while somebody points at it or has the focus in it, while the
 * page is in the background, when paused (remembered for the visit), and it never starts for people who asked for
 * reduced motion: they keep what everybody has without scripts, one line of links that can be scrolled.
 *
 * <section data-ticker data-seconds="7"> … <ul class="ticker-list"> …
 *   <div class="ticker-controls" hidden>
 *     <button type="button" data-ticker-pause data-label-resume="Resume">Pause</button>
 *     <button type="button" data-ticker-next>Next</button>
 */
const PAUSED = "broadsheet.ticker.paused";

/** Storage can be forbidden; then a choice lasts as long as the page. */
function remembered() {
  try {
    return sessionStorage.getItem(PAUSED) === "yes";
  } catch {
    return false;
  }
}

function remember(paused) {
  try {
    sessionStorage.setItem(PAUSED, paused ? "yes" : "no");
  } catch {
    // Nothing depends on it.
  }
}

function start(ticker) {
  const items = [...ticker.querySelectorAll(".ticker-list > li")];
  const controls = ticker.querySelector(".ticker-controls");
  const pause = ticker.querySelector("[data-ticker-pause]");
  const next = ticker.querySelector("[data-ticker-next]");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  if (items.length < 2 || !controls || !pause) {
    return;
  }
  const labels = { pause: pause.textContent, resume: pause.dataset.labelResume ?? pause.textContent };
  const interval = 1000 * (Number(ticker.dataset.seconds) || 7);
  let current = 0;
  let paused = remembered();
  let busy = false;
  let timer;

  function show(index) {
    current = (index + items.length) % items.length;
    items.forEach((item, i) => item.classList.toggle("is-current", i === current));
  }

  function update() {
    clearInterval(timer);
    const running = !still.matches;
    ticker.classList.toggle("is-rotating", running);
    controls.hidden = !running;
    pause.textContent = paused ? labels.resume : labels.pause;
    if (running && !paused && !busy && !document.hidden) {
      timer = setInterval(() => show(current + 1), interval);
    }
  }

  function rest(on) {
    busy = on;
    update();
  }

  pause.addEventListener("click", () => {
    paused = !paused;
    remember(paused);
    update();
  });
  next?.addEventListener("click", () => show(current + 1));
  ticker.addEventListener("pointerenter", () => rest(true));
  ticker.addEventListener("pointerleave", () => rest(false));
  ticker.addEventListener("focusin", () => rest(true));
  ticker.addEventListener("focusout", (event) => rest(ticker.contains(event.relatedTarget)));
  document.addEventListener("visibilitychange", update);
  still.addEventListener("change", update);

  show(0);
  update();
}

document.querySelectorAll("[data-ticker]").forEach(start);

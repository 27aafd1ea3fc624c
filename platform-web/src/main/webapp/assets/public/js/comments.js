/*
 * Says when new comments have come while the page is open, and brings them in when the reader wants them:
 *   <section data-comments="ARTICLE" data-total="HOW MANY ARE SHOWN IN ALL">
 *     <p role="status" data-comment-news="Show # new comments" data-comment-news-one="Show 1 new comment"></p>
 *
 * It asks less often the longer nothing happens, and not at all while nobody looks. The page's own address is fetched
 * again and its comments that are not here yet are put in their places; what is being written stays as it is.
 */
const FIRST = 15_000;
const LONGEST = 240_000;

const section = document.querySelector("[data-comments]");
const news = section?.querySelector("[data-comment-news]");

let pause = FIRST;
let timer;
let known = Number(section?.dataset.total ?? 0);
let offered = 0;

const offer = (count) => {
  offered = count;
  if (count <= 0) {
    news.replaceChildren();
    return;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--quiet";
  button.textContent = count === 1 ? news.dataset.commentNewsOne : news.dataset.commentNews.replace("#", String(count));
  button.addEventListener("click", bringIn);
  news.replaceChildren(button);
};

const ask = async () => {
  try {
    const answer = await fetch(`/comments/new?article=${section.dataset.comments}`);
    if (answer.ok) {
      const { total } = await answer.json();
      const count = total - known;
      pause = count === offered ? Math.min(LONGEST, pause * 1.5) : FIRST;
      if (count !== offered) {
        offer(count);
      }
    }
  } catch {
    pause = Math.min(LONGEST, pause * 2);
  }
  wait();
};

const wait = () => {
  clearTimeout(timer);
  if (!document.hidden) {
    timer = setTimeout(ask, pause);
  }
};

// Each new comment goes below the one it answers, or to where the fetched page has it among its neighbours
const adopt = (item) => {
  const parent = item.parentElement.closest("li.comment");
  const here = parent && document.getElementById(parent.id);
  let list = section.querySelector("ol.commentlist");
  if (here) {
    list = here.querySelector(":scope > ol.children");
    if (!list) {
      list = document.createElement("ol");
      list.className = "children";
      here.append(list);
    }
  } else if (!list) {
    list = document.createElement("ol");
    list.className = "commentlist";
    news.after(list);
  }
  const before = item.previousElementSibling && document.getElementById(item.previousElementSibling.id);
  const copy = document.importNode(item, true);
  copy.classList.add("is-new");
  if (before && before.parentElement === list) {
    before.after(copy);
  } else if (item.previousElementSibling) {
    list.append(copy);
  } else {
    list.prepend(copy);
  }
  return copy;
};

async function bringIn() {
  const address = new URL(location.href);
  address.hash = "";
  let answer;
  try {
    answer = await fetch(address, { cache: "no-cache" });
  } catch {
    // The offer stays, to be tried again.
    return;
  }
  if (!answer.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // One by one: a new comment brings its replies along, and those are here then
  const fresh = [];
  for (const item of page.querySelectorAll("[data-comments] li.comment")) {
    if (!document.getElementById(item.id)) {
      fresh.push(adopt(item));
    }
  }
  const theirs = page.querySelector("[data-comments]");
  known = Number(theirs?.dataset.total ?? known);
  document.getElementById("comments-title").textContent = page.getElementById("comments-title")?.textContent ?? "";
  const pages = section.querySelector(":scope > .pagination");
  const newPages = page.querySelector("[data-comments] > .pagination");
  if (newPages) {
    pages ? pages.replaceWith(document.importNode(newPages, true)) : section.append(document.importNode(newPages, true));
  }
  offer(0);
  const first = fresh[0];
  if (first) {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: "center" });
  } else if (newPages) {
    // They are on another page than this one.
    section.querySelector(":scope > .pagination a[rel=next]")?.focus();
  }
}

if (news) {
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      clearTimeout(timer);
    } else {
      pause = FIRST;
      ask();
    }
  });
  wait();
}

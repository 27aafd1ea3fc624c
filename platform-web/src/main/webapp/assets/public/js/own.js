/*
 * What a reader may do with comments without an account, put in place on the page that everybody shares. All of it works
 * without scripts as well, from /comments/mine and by ordinary forms.
 *
 * - Fills the reply form with the name, address and website that its owner agreed to have kept in cookies.
 * - Votes in place: <form data-vote="COMMENT">; the score in it is [data-number], what happened is said in
 *   [data-vote-status].
 * - Asks for the browser's own comments under this story, but only a browser that wrote or voted before (a cookie says
 *   so): those waiting are shown in <section data-own-comments="ARTICLE">, Edit and Withdraw stand at those on the page.
 */
function cookie(pattern) {
  for (const pair of document.cookie.split("; ")) {
    const [name, ...value] = pair.split("=");
    if (pattern.test(name)) {
      try {
        return decodeURIComponent(value.join("=").replaceAll("+", " "));
      } catch {
        return "";
      }
    }
  }
  return "";
}

function fill(form) {
  const kept = {
    author: cookie(/^comment_author_[0-9a-f]{32}$/),
    email: cookie(/^comment_author_email_[0-9a-f]{32}$/),
    url: cookie(/^comment_author_url_[0-9a-f]{32}$/),
  };
  for (const [name, value] of Object.entries(kept)) {
    const field = form.elements.namedItem(name);
    if (field && !field.value) {
      field.value = value;
    }
  }
  const consent = form.elements.namedItem("wp-comment-cookies-consent");
  if (consent && kept.author) {
    consent.checked = true;
  }
}

const place = document.querySelector("[data-own-comments]");
const status = document.querySelector("[data-vote-status]");

function show(form, own) {
  form.querySelectorAll("button").forEach((button) => {
    button.setAttribute("aria-pressed", String(own === (button.value === "up" ? 1 : -1)));
  });
}

async function vote(event) {
  const form = event.currentTarget;
  const button = event.submitter;
  if (!button) {
    return;
  }
  event.preventDefault();
  const pressed = button.getAttribute("aria-pressed") === "true";
  const body = new URLSearchParams({
    comment: form.dataset.vote,
    value: pressed ? "0" : button.value === "up" ? "1" : "-1",
  });
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const { score, own } = await answer.json();
    form.querySelector("[data-number]").textContent = String(score);
    show(form, own);
    status.textContent = own === 0 ? place.dataset.takenBack : place.dataset.voted;
  } catch {
    status.textContent = place.dataset.failed;
  }
}

function link(what, id, text) {
  const anchor = document.createElement("a");
  anchor.href = `/comments/${what}?comment=${id}`;
  anchor.rel = "nofollow";
  anchor.textContent = text;
  return anchor;
}

function acts(comment) {
  const links = [link("withdraw", comment.id, place.dataset.withdraw)];
  if (comment.editable) {
    links.unshift(link("edit", comment.id, place.dataset.edit));
  }
  return links;
}

function wait(comment) {
  const item = document.createElement("li");
  const text = document.createElement("div");
  const actions = document.createElement("p");
  text.className = "comment-content";
  // Sanitised by the server, as what stands in the page is.
  text.innerHTML = comment.body;
  actions.className = "comment-actions";
  actions.append(...acts(comment));
  item.append(text, actions);
  place.querySelector("ol").append(item);
  place.hidden = false;
}

async function own() {
  try {
    const answer = await fetch(`/comments/mine.json?article=${encodeURIComponent(place.dataset.ownComments)}`);
    if (!answer.ok) {
      return;
    }
    const { comments, votes } = await answer.json();
    for (const comment of comments) {
      if (comment.state === "HELD") {
        wait(comment);
      } else if (comment.state === "APPROVED") {
        document.querySelector(`#comment-${comment.id} > .comment-body > .comment-actions`)?.append(...acts(comment));
      }
    }
    for (const [id, value] of Object.entries(votes)) {
      const form = document.querySelector(`[data-vote="${id}"]`);
      if (form) {
        show(form, value);
      }
    }
  } catch {
    // The page is whole without it.
  }
}

const reply = document.querySelector("#commentform");
if (reply) {
  fill(reply);
}
if (place) {
  document.querySelectorAll("[data-vote]").forEach((form) => {
    show(form, 0);
    form.addEventListener("submit", vote);
  });
  if (cookie(/^broadsheet-has-comments$/)) {
    own();
  }
}

-- All that a thread's order, pages and count are made of, without a look at the comments themselves.
create index comment_outline on comment (article_id, state, posted_at, id, path, pinned, withdrawn_at);
drop index comment_thread;

package org.broadsheet.moderation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.LetterWriter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.moderation.AppealView;
import org.broadsheet.api.moderation.Appeals;
import org.broadsheet.api.moderation.CaseLinks;
import org.broadsheet.api.moderation.WriterRuling;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.signing.LinkSigner;
import org.broadsheet.moderation.desk.CaseBook;

/**
 * Writes letters to moderators and to writers when their turn has come: what was decided in between is told to nobody,
 * and of what a comment says nothing is kept with the mail.
 */
@ApplicationScoped
@PublicOperation
class NoticeLetters implements LetterWriter {

    private static final String MENTIONED = "mentioned";
    private static final String ACCOUNT = "account";
    private static final String COMMENT = "comment";
    private static final String DECISION = "decision";

    /** As the page where a comment waits has it; see there. */
    private static final String HELD_PURPOSE = "comment-held";

    private static final int LONGEST_QUOTE = 1_000;
    private static final int LONGEST_LINE = 120;

    private final CaseBook cases;
    private final CommentCatalog comments;
    private final ArticleCatalog articles;
    private final Appeals appeals;
    private final Moderators moderators;
    private final Settings settings;
    private final LinkSigner signer;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the container's proxy. */
    protected NoticeLetters() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    NoticeLetters(
            CaseBook cases,
            CommentCatalog comments,
            ArticleCatalog articles,
            Appeals appeals,
            Moderators moderators,
            Settings settings,
            LinkSigner signer,
            CurrentActor actor,
            Clock clock) {
        this.cases = cases;
        this.comments = comments;
        this.articles = articles;
        this.appeals = appeals;
        this.moderators = moderators;
        this.settings = settings;
        this.signer = signer;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param key tells this letter from that moderator's others */
    static Letter toModerator(AccountView account, String key, List<Mentioned> about) {
        return new Letter(
                MailKind.MODERATION,
                account.email(),
                key + "-" + account.id(),
                Map.of(MENTIONED, Mentioned.write(about), ACCOUNT, Long.toString(account.id())));
    }

    /** One for each comment at most: nobody has shown that the address is the writer's. */
    static Letter toWriter(CommentDetails comment, long decisionId) {
        return new Letter(
                MailKind.DECISION,
                comment.email(),
                Long.toString(comment.id()),
                Map.of(COMMENT, Long.toString(comment.id()), DECISION, Long.toString(decisionId)));
    }

    @Override
    public Set<MailKind> kinds() {
        return EnumSet.of(MailKind.MODERATION, MailKind.DECISION);
    }

    @Override
    public Optional<Letter> write(Letter letter) {
        return (letter.kind() == MailKind.MODERATION ? toModerator(letter) : toWriter(letter))
                .map(values -> new Letter(letter.kind(), letter.recipient(), letter.key(), values));
    }

    private Optional<Map<String, String>> toModerator(Letter letter) {
        List<Mentioned> open = Mentioned.read(letter.values().get(MENTIONED)).stream()
                .filter(one -> comments.find(one.commentId())
                        .filter(comment -> one.cause().holdsFor(comment.state()))
                        .isPresent())
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : moderators
                        .find(Long.parseLong(letter.values().get(ACCOUNT)))
                        .map(account -> open.size() == 1 ? one(open.get(0), account) : several(open, account));
    }

    private Map<String, String> one(Mentioned about, AccountView account) {
        CommentDetails comment = comments.find(about.commentId()).orElseThrow();
        String headline = headline(comment);
        Map<String, String> values = frame();
        values.put("about", comment.author().isBlank() ? headline : comment.author() + " – " + headline);
        values.put(about.cause().name().toLowerCase(java.util.Locale.ROOT) + "On", headline);
        values.put("author", comment.author());
        values.put("commentQuote", cut(comment.text(), LONGEST_QUOTE));
        values.put("linkPath", link(about, account));
        values.put("moderator", account.name());
        if (about.cause() == NoticeCause.APPEALED) {
            values.put("appealQuote", asked(about));
        }
        return values;
    }

    private Map<String, String> several(List<Mentioned> about, AccountView account) {
        Map<String, String> values = frame();
        values.put("about", Integer.toString(about.size()));
        values.put("count", Integer.toString(about.size()));
        values.put("itemsQuote", about.stream().map(one -> item(one, account)).collect(Collectors.joining("\n\n")));
        return values;
    }

    private String item(Mentioned about, AccountView account) {
        CommentDetails comment = comments.find(about.commentId()).orElseThrow();
        String first = comment.author().isBlank() ? headline(comment) : comment.author() + " – " + headline(comment);
        String line = comment.text().replaceAll("\\s+", " ").strip();
        return first + "\n" + cut(line, LONGEST_LINE) + "\n" + settings.site().url(link(about, account));
    }

    /** Every gap that the text has, empty. */
    private static Map<String, String> frame() {
        Map<String, String> values = new HashMap<>();
        List.of(
                        "heldOn",
                        "postedOn",
                        "reportedOn",
                        "appealedOn",
                        "appealQuote",
                        "author",
                        "commentQuote",
                        "linkPath",
                        "moderator",
                        "count",
                        "itemsQuote")
                .forEach(name -> values.put(name, ""));
        values.put("deskPath", "/admin/comments/desk");
        values.put("noticesPath", "/admin/comments/notices");
        return values;
    }

    private Optional<Map<String, String>> toWriter(Letter letter) {
        long commentId = Long.parseLong(letter.values().get(COMMENT));
        long decisionId = Long.parseLong(letter.values().get(DECISION));
        return cases.ofComment(commentId)
                .filter(subject ->
                        subject.standing() != null && subject.standing().decisionId() == decisionId)
                .flatMap(subject -> appeals.ruling(commentId))
                .filter(ruling -> ruling.verdict() != null)
                .flatMap(ruling -> comments.find(commentId).map(comment -> decided(comment, ruling)));
    }

    private Map<String, String> decided(CommentDetails comment, WriterRuling ruling) {
        boolean published = ruling.verdict().state() == CommentState.APPROVED;
        String headline = headline(comment);
        Map<String, String> values = new HashMap<>();
        values.put("publishedOn", published ? headline : "");
        values.put("rejectedOn", published ? "" : headline);
        values.put("noteQuote", ruling.note());
        values.put("againOn", ruling.appealPath() == null ? "" : headline);
        values.put(
                "linkPath",
                ruling.appealPath() == null
                        ? "/comments/held/" + signer.sign(HELD_PURPOSE, Long.toString(comment.id()))
                        : ruling.appealPath());
        return values;
    }

    private String link(Mentioned about, AccountView account) {
        long caseId = cases.ofComment(about.commentId()).orElseThrow().caseId();
        return new CaseToken(caseId, account.id(), clock.instant().plus(Duration.ofDays(CaseLinks.DAYS))).path(signer);
    }

    private String asked(Mentioned about) {
        long caseId = cases.ofComment(about.commentId()).orElseThrow().caseId();
        return Optional.ofNullable(actor.callAs(Actor.SYSTEM, () -> appeals.of(List.of(caseId)))
                        .get(caseId))
                .map(AppealView::text)
                .orElse("");
    }

    private String headline(CommentDetails comment) {
        return articles.published(comment.articleId())
                .map(story -> story.teaser().headline())
                .orElse("—");
    }

    private static String cut(String text, int longest) {
        String plain = text.strip();
        return plain.codePointCount(0, plain.length()) <= longest
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, longest)) + "…";
    }
}

package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.LetterWriter;
import org.broadsheet.api.mail.MailKind;

/**
 * Writes letters about answers as things stand when they leave: what was taken back, hidden or erased meanwhile is told
 * to nobody, and whoever left hears nothing.
 */
@ApplicationScoped
class ReplyLetters implements LetterWriter {

    static final String ADDRESS = "address";
    static final String ROUND = "round";
    static final String ANSWER = "answer";
    static final String WATCHED = "watched";

    private static final int LONGEST_QUOTE = 600;
    private static final String NOBODY = "Anonymous";

    @Inject
    ReplyTable table;

    @Inject
    ReplyTokens tokens;

    @Inject
    ArticleCatalog articles;

    @Inject
    HtmlSanitiser sanitiser;

    @Override
    public Set<MailKind> kinds() {
        return Set.of(MailKind.REPLY, MailKind.REPLY_CONFIRMATION);
    }

    @Override
    public Optional<Letter> write(Letter letter) {
        return letter.kind() == MailKind.REPLY ? answer(letter) : confirmation(letter);
    }

    private Optional<Letter> confirmation(Letter letter) {
        return LetterNumbers.of(letter, ADDRESS)
                .flatMap(table::find)
                .filter(ReplyAddress::pending)
                .filter(address -> LetterNumbers.of(letter, ROUND).orElse(0L).equals(Long.valueOf(address.round())))
                .map(address -> written(
                        letter,
                        Map.of(
                                "linkPath",
                                "/reader/replies/confirm/" + tokens.confirming(address.id(), address.round()))));
    }

    private Optional<Letter> answer(Letter letter) {
        Optional<ReplyWatch> watch =
                LetterNumbers.of(letter, WATCHED).flatMap(table::watch).filter(ReplyWatch::on);
        Optional<ReplyAddress> address =
                watch.flatMap(found -> table.find(found.addressId())).filter(ReplyAddress::on);
        Optional<ReplyTable.CommentRow> answer =
                LetterNumbers.of(letter, ANSWER).flatMap(table::comment).filter(ReplyTable.CommentRow::shown);
        boolean answeredIsShown = watch.flatMap(found -> table.comment(found.commentId()))
                .filter(ReplyTable.CommentRow::shown)
                .isPresent();
        if (address.isEmpty() || answer.isEmpty() || !answeredIsShown) {
            return Optional.empty();
        }
        return articles.published(answer.get().articleId())
                .map(story -> written(letter, values(story.teaser(), answer.get(), address.get(), watch.get())));
    }

    private Map<String, String> values(
            ArticleTeaser story, ReplyTable.CommentRow answer, ReplyAddress address, ReplyWatch watch) {
        return Map.of(
                "author",
                answer.author().isBlank() ? NOBODY : answer.author(),
                "headline",
                story.headline(),
                "commentQuote",
                shortened(sanitiser.plainText(answer.body())),
                "linkPath",
                "/comments/" + answer.id(),
                Letter.UNSUBSCRIBE,
                "/reader/replies/leave/" + tokens.leaving(address.id(), watch.commentId()));
    }

    private static Letter written(Letter letter, Map<String, String> values) {
        return new Letter(letter.kind(), letter.recipient(), letter.key(), values);
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1))
                                .strip() + "…";
    }
}

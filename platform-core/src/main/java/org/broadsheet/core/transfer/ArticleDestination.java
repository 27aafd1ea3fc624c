package org.broadsheet.core.transfer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.core.address.Slugs;
import org.broadsheet.core.article.ArticleIntake;

/** Stories: with their number, path and dates. A later save, publication or withdrawal here counts as an edit. */
final class ArticleDestination implements Destination<ImportPlan.PlannedStory> {

    /** From here on numbers are our own; one from elsewhere would be in the way some day. */
    private static final long FIRST_OWN_NUMBER = 10_000_000;

    private final ArticleIntake intake;
    private final Map<String, Long> authors;
    private final Map<String, Long> sections;
    private final Reconciler account;
    private final String savedBy;
    private final Instant now;

    /**
     * @param authors  ids by login
     * @param sections ids by slug
     * @param savedBy  who imports, by name
     */
    ArticleDestination(
            ArticleIntake intake,
            Map<String, Long> authors,
            Map<String, Long> sections,
            Reconciler account,
            String savedBy,
            Instant now) {
        this.intake = intake;
        this.authors = authors;
        this.sections = sections;
        this.account = account;
        this.savedBy = savedBy;
        this.now = now;
    }

    /** A story of the same name may be another story: none is taken for the same. */
    @Override
    public Optional<Long> twin(ImportPlan.PlannedStory planned) {
        return Optional.empty();
    }

    @Override
    public long create(ImportPlan.PlannedStory planned) {
        boolean free = planned.id() < FIRST_OWN_NUMBER && intake.numberFree(planned.id());
        if (!free) {
            account.note(planned, "number.taken");
        }
        ArticleState state = planned.published() ? ArticleState.PUBLISHED : ArticleState.DRAFT;
        ArticleIntake.Standing standing = intake.create(story(free ? planned.id() : 0, state, planned));
        noteOtherPath(planned, standing);
        return standing.id();
    }

    /** What readers saw and should see no more is withdrawn, since only drafts that never were public can be drafts. */
    @Override
    public void update(long localId, ImportPlan.PlannedStory planned) {
        boolean draft = intake.standing(localId)
                .map(standing -> standing.state() == ArticleState.DRAFT)
                .orElse(true);
        ArticleState unpublished = draft ? ArticleState.DRAFT : ArticleState.WITHDRAWN;
        ArticleState state = planned.published() ? ArticleState.PUBLISHED : unpublished;
        noteOtherPath(planned, intake.update(localId, story(localId, state, planned)));
    }

    @Override
    public Optional<String> mark(long localId) {
        return intake.standing(localId).map(standing -> standing.workingRevisionId() + " " + standing.state());
    }

    private ArticleIntake.Story story(long number, ArticleState state, ImportPlan.PlannedStory planned) {
        Instant publishedAt = planned.publishedAt() == null ? now : planned.publishedAt();
        boolean changedSince =
                planned.modifiedAt() != null && planned.modifiedAt().isAfter(publishedAt);
        return new ArticleIntake.Story(
                number,
                state,
                planned.path(),
                publishedAt,
                changedSince ? planned.modifiedAt() : null,
                0,
                savedBy,
                now,
                content(planned));
    }

    private ArticleContent content(ImportPlan.PlannedStory planned) {
        Long author = authors.get(planned.login());
        return new ArticleContent(
                "",
                planned.headline(),
                planned.standfirst(),
                planned.body(),
                // The rest of a slug that is all signs would be refused; an empty one is made from the headline.
                Slugs.of(planned.slug()),
                sections.get(planned.section()),
                author == null ? List.of() : List.of(author),
                planned.tags(),
                null,
                false,
                planned.commentsOpen(),
                null);
    }

    private void noteOtherPath(ImportPlan.PlannedStory planned, ArticleIntake.Standing standing) {
        boolean other = planned.path() != null
                && !(standing.path() != null && decoded(planned.path()).equals(decoded(standing.path())));
        if (other) {
            account.note(planned, "path.changed");
        }
    }

    /** Both may be escaped or not. Paths that cannot be decoded were dropped before. */
    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}

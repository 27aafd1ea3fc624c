package org.broadsheet.moderation.words;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.broadsheet.api.moderation.WatchedWord;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;

/** A line of the site's word lists. */
@Entity
@Table(name = "watched_word")
@SequenceGenerator(name = "watched_word", sequenceName = "watched_word_seq", allocationSize = 50)
class ListedWord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "watched_word")
    private long id;

    @Version
    private long version;

    private String word;

    /** See {@link WordCheck#key}. */
    @Column(name = "word_key")
    private String wordKey;

    @Enumerated(EnumType.STRING)
    private WordAction action;

    private String replacement;

    @Column(name = "case_sensitive")
    private boolean caseSensitive;

    @Enumerated(EnumType.STRING)
    private WordScope scope;

    private String note;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    protected ListedWord() {}

    /** @param entry checked, see {@link WordCheck} */
    ListedWord(WordEntry entry, String addedBy, Instant addedAt) {
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        change(entry);
    }

    final void change(WordEntry entry) {
        word = entry.word();
        wordKey = WordCheck.key(entry);
        action = entry.action();
        replacement = entry.replacement();
        caseSensitive = entry.caseSensitive();
        scope = entry.scope();
        note = entry.note();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    WordEntry entry() {
        return new WordEntry(word, action, replacement, caseSensitive, scope, note);
    }

    WatchedWord view() {
        return new WatchedWord(id, version, entry(), addedBy, addedAt);
    }
}

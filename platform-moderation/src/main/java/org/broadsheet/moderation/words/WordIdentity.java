package org.broadsheet.moderation.words;

import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;

/** What must not be on the lists twice, whatever is done about it. */
record WordIdentity(String key, WordScope scope, boolean caseSensitive) {

    static WordIdentity of(WordEntry entry) {
        return new WordIdentity(WordCheck.key(entry), entry.scope(), entry.caseSensitive());
    }
}

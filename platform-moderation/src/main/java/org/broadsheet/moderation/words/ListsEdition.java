package org.broadsheet.moderation.words;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Counts the changes of the word lists; there is one row. */
@Entity
@Table(name = "word_lists_edition")
class ListsEdition {

    @Id
    private long id = 1;

    @Column(name = "edition")
    private long edition = 1;

    protected ListsEdition() {}
}

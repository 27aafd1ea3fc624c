package org.broadsheet.core.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that came in, and how both sides stood then. */
@Entity
@Table(name = "import_record")
class ImportRecord {

    static final int MAX_SOURCE = 300;
    static final int MAX_FOREIGN_ID = 200;

    @Id
    @SequenceGenerator(name = "import_record", sequenceName = "import_record_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_record")
    private long id;

    /** Only queries read it. */
    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    private ImportPlan.Kind kind;

    @Column(name = "foreign_id")
    private String foreignId;

    @Column(name = "local_id")
    private long localId;

    /** Of what the file said. */
    @Column(name = "content_hash")
    private String contentHash;

    /** Of what it was here after it came in; another one tells that it was edited here since. */
    @Column(name = "local_mark")
    private String localMark;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected ImportRecord() {}

    ImportRecord(String source, ImportMemory.Key key) {
        this.source = source;
        kind = key.kind();
        foreignId = key.foreignId();
    }

    ImportMemory.Key key() {
        return new ImportMemory.Key(kind, foreignId);
    }

    ImportMemory.Entry entry() {
        return new ImportMemory.Entry(localId, contentHash, localMark);
    }

    void took(ImportMemory.Entry entry, Instant at) {
        localId = entry.localId();
        contentHash = entry.hash();
        localMark = entry.mark();
        importedAt = at;
    }
}

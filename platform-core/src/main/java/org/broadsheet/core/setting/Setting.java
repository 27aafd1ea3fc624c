package org.broadsheet.core.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One setting. The value's column has another name, since {@code value} is a word of SQL. */
@Entity
@Table(name = "setting")
class Setting {

    @Id
    private String name;

    private String content;

    @Version
    private long version;

    protected Setting() {}

    Setting(String name, String content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }

    void change(String newContent) {
        content = newContent;
    }
}

package org.broadsheet.core.section;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.broadsheet.api.section.Section;

@Entity(name = "Section")
@Table(name = "section")
class SectionEntity {

    @Id
    @SequenceGenerator(name = "section", sequenceName = "section_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section")
    private long id;

    @Version
    private long version;

    private String slug;

    private String name;

    private String description;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "sort_order")
    private int position;

    private String path;

    protected SectionEntity() {}

    SectionEntity(String slug, String path, int position) {
        this.slug = slug;
        this.path = path;
        this.position = position;
    }

    long id() {
        return id;
    }

    String path() {
        return path;
    }

    void describe(String newName, String newDescription, Long newParentId) {
        name = newName;
        description = newDescription;
        parentId = newParentId;
    }

    Section toSection() {
        return new Section(id, slug, name, description, parentId, path);
    }
}

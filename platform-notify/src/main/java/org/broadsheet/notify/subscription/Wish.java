package org.broadsheet.notify.subscription;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.notify.link.WishRef;

/** What somebody asked for at one time, with the record of their consent. */
@Entity
@Table(name = "subscription_wish")
class Wish {

    @Id
    @SequenceGenerator(name = "subscription_wish", sequenceName = "subscription_wish_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subscription_wish")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @Column(name = "wish_number")
    private int number;

    /** Said outright, since a wish whose sections are gone must not become one for everything. */
    @Column(name = "whole_site")
    private boolean wholeSite;

    @ElementCollection
    @CollectionTable(name = "subscription_section", joinColumns = @JoinColumn(name = "wish_id"))
    @Column(name = "section_id")
    private Set<Long> sections = new TreeSet<>();

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String page;

    @Column(name = "remote_address")
    private String remoteAddress;

    @Column(name = "text_version")
    private String textVersion;

    protected Wish() {}

    Wish(Subscription subscription, int number) {
        this.subscription = subscription;
        this.number = number;
    }

    /** Says what is wanted; asked again before confirming, the later word counts. */
    void ask(Collection<Long> sectionIds, Consent consent) {
        wholeSite = sectionIds.isEmpty();
        sections.clear();
        sections.addAll(sectionIds);
        requestedAt = consent.time();
        page = consent.page();
        remoteAddress = consent.remoteAddress();
        textVersion = consent.textVersion();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** Keeps that there was a consent, but not where it came from. */
    void forget() {
        remoteAddress = "";
        page = "";
    }

    WishRef ref() {
        return new WishRef(subscription.id(), number);
    }

    int number() {
        return number;
    }

    Set<Long> sections() {
        return sections;
    }

    boolean wholeSite() {
        return wholeSite;
    }

    Consent consent() {
        return new Consent(requestedAt, page, remoteAddress, textVersion);
    }

    /** Null as long as it is not confirmed. */
    Instant confirmedAt() {
        return confirmedAt;
    }

    /** Null as long as it has not ended. */
    Instant endedAt() {
        return endedAt;
    }
}

package org.broadsheet.moderation.notice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A comment that a letter to a moderator is about, and why; in a letter's value as {@code 7:HELD,9:REPORTED}. */
record Mentioned(long commentId, NoticeCause cause) {

    static String write(List<Mentioned> all) {
        return all.stream().map(one -> one.commentId + ":" + one.cause).collect(Collectors.joining(","));
    }

    static List<Mentioned> read(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(part -> part.split(":", -1))
                .map(part -> new Mentioned(Long.parseLong(part[0]), NoticeCause.valueOf(part[1])))
                .toList();
    }
}

package org.broadsheet.web.admin.articles;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts, word by word.
 *
 * @param mine   the first text in pieces; what only it has is marked
 * @param theirs the second one likewise
 */
public record TextDifference(List<Piece> mine, List<Piece> theirs) {

    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");

    static TextDifference between(String mine, String theirs) {
        List<String> ours = words(mine);
        List<String> others = words(theirs);
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int at = 0;
        int otherAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(ours, others).getDeltas()) {
            Chunk<String> source = delta.getSource();
            Chunk<String> target = delta.getTarget();
            add(left, ours.subList(at, source.getPosition()), false);
            add(right, others.subList(otherAt, target.getPosition()), false);
            add(left, source.getLines(), true);
            add(right, target.getLines(), true);
            at = source.getPosition() + source.size();
            otherAt = target.getPosition() + target.size();
        }
        add(left, ours.subList(at, ours.size()), false);
        add(right, others.subList(otherAt, others.size()), false);
        return new TextDifference(List.copyOf(left), List.copyOf(right));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean only) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), only));
        }
    }

    /** @param only whether the other text lacks it */
    public record Piece(String text, boolean only) {}
}

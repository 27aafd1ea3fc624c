package org.broadsheet.web.media;

import java.util.List;

/**
 * A pattern of five by five squares, its left side the mirror of its right, in one of the site's accents; on dark paper
 * in the accent's light form. Nothing that anybody typed is in it.
 */
final class Avatar {

    private static final int SIZE = 5;
    private static final int SIDE = 3;
    private static final int DIGITS = 16;

    /** The accents of tokens.css, on light and on dark paper; at least 4.5:1 on either. */
    private static final List<Colours> ACCENTS = List.of(
            new Colours("#a3211f", "#ea8d82"),
            new Colours("#1d4f91", "#90b6e6"),
            new Colours("#2b6141", "#8cc29f"),
            new Colours("#855600", "#d8af60"),
            new Colours("#7a2f6b", "#d29ac6"),
            new Colours("#0e6170", "#7fc0ca"),
            new Colours("#46535f", "#a9b6c2"),
            new Colours("#9c420f", "#e59a6c"));

    private Avatar() {}

    /** @param hash hexadecimal digits, at least sixteen */
    static String svg(String hash) {
        Colours accent = ACCENTS.get(digit(hash, DIGITS - 1) % ACCENTS.size());
        StringBuilder squares = new StringBuilder();
        for (int square = 0; square < SIZE * SIDE; square++) {
            if (digit(hash, square) % 2 == 0) {
                int column = square % SIDE;
                int row = square / SIDE;
                square(squares, column, row);
                if (column < SIDE - 1) {
                    square(squares, SIZE - 1 - column, row);
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1.5 -1.5 8 8\" shape-rendering=\"crispEdges\"><style>"
                + "rect{fill:#f6f3eb}path{fill:" + accent.light() + "}"
                + "@media(prefers-color-scheme:dark){rect{fill:#1f1d19}path{fill:" + accent.dark() + "}}"
                + "</style><rect x=\"-1.5\" y=\"-1.5\" width=\"8\" height=\"8\"/><path d=\"" + squares + "\"/></svg>";
    }

    private static void square(StringBuilder squares, int column, int row) {
        squares.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
    }

    private static int digit(String hash, int place) {
        return Character.digit(hash.charAt(place), DIGITS);
    }

    private record Colours(String light, String dark) {}
}

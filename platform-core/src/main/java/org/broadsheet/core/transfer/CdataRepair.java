package org.broadsheet.core.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Mends the one fault that WordPress itself long wrote into its exports: a {@code ]]>} inside a CDATA section that was
 * not escaped. Such a mark ends the section too early and leaves a second {@code ]]>} in the text after it, where XML
 * allows none; so a mark followed by another one before the next tag is taken as text and escaped. A file that is well
 * formed never has that, and passes through byte by byte. Lines keep their numbers. Works on bytes, in every encoding
 * that contains ASCII; UTF-16 passes through untouched.
 */
final class CdataRepair extends FilterInputStream {

    /** How far to look for the second mark; text after a section is short in every known export. */
    private static final int LOOK_AHEAD = 1 << 16;

    private static final byte[] OPEN = ascii("<![CDATA[");
    private static final byte[] CLOSE = ascii("]]>");
    private static final byte[] ESCAPED = ascii("]]]]><![CDATA[>");
    private static final byte[] COMMENT_OPEN = ascii("<!--");
    private static final byte[] COMMENT_CLOSE = ascii("-->");

    private final byte[] window = new byte[2 * LOOK_AHEAD];
    private int start;
    private int end;
    private boolean exhausted;

    private boolean inSection;
    private boolean inComment;

    private byte[] pending = new byte[0];
    private int pendingAt;

    CdataRepair(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = next();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            target[offset + count] = (byte) next;
            count++;
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int next() throws IOException {
        if (pendingAt < pending.length) {
            return pending[pendingAt++] & 0xff;
        }
        fill();
        if (start == end) {
            return -1;
        }
        byte current = window[start];
        if (current == '<' && !inSection && !inComment) {
            inSection = at(start, OPEN);
            inComment = at(start, COMMENT_OPEN);
        } else if (current == '-' && inComment && at(start, COMMENT_CLOSE)) {
            inComment = false;
        } else if (current == ']' && inSection && at(start, CLOSE)) {
            if (closesTooEarly()) {
                start += CLOSE.length;
                pending = ESCAPED;
                pendingAt = 1;
                return ESCAPED[0];
            }
            inSection = false;
        }
        start++;
        return current & 0xff;
    }

    private boolean closesTooEarly() {
        int limit = Math.min(end, start + LOOK_AHEAD);
        for (int i = start + CLOSE.length; i < limit && window[i] != '<'; i++) {
            if (at(i, CLOSE)) {
                return true;
            }
        }
        return false;
    }

    private boolean at(int position, byte[] mark) {
        if (position + mark.length > end) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (window[position + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a full look-ahead in the window while there is one. */
    private void fill() throws IOException {
        if (exhausted || end - start >= LOOK_AHEAD) {
            return;
        }
        System.arraycopy(window, start, window, 0, end - start);
        end -= start;
        start = 0;
        while (end < window.length) {
            int count = in.read(window, end, window.length - end);
            if (count < 0) {
                exhausted = true;
                return;
            }
            end += count;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

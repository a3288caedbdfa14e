package io.waymark.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Passes bytes on until there are too many of them. */
final class CountedInput extends ServletInputStream {
    private final ServletInputStream input;
    private final long limit;
    private long count;

    CountedInput(ServletInputStream input, long limit) {
        this.input = input;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = input.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = input.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean isFinished() {
        return input.isFinished();
    }

    @Override
    public boolean isReady() {
        return input.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        input.setReadListener(listener);
    }

    private void count(int more) throws BodyTooLarge {
        count += more;
        if (count > limit) {
            throw new BodyTooLarge(limit);
        }
    }
}

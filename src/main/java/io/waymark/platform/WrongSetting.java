package io.waymark.platform;

/** The application cannot start as it is set up. Whoever starts it reads what is wrong and what to do, and no stack trace. */
public final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * Both as whole sentences.
     *
     * @param remedy what to do about it
     */
    public WrongSetting(String wrong, String remedy) {
        super(wrong);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}

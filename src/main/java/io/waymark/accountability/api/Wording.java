package io.waymark.accountability.api;

/**
 * What somebody commits to.
 *
 * @param title 1 to 60 characters
 * @param when the situation, without the word "when"; 1 to 300 characters
 * @param then what they will do, without "I will"; 1 to 300 characters
 */
public record Wording(String title, String when, String then) {

    public static final int LONGEST_TITLE = 60;
    public static final int LONGEST_PART = 300;

    public Wording stripped() {
        return new Wording(title.strip(), when.strip(), then.strip());
    }
}

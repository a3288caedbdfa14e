package io.waymark.notifications.api;

/** Writes mails and takes them away; {@code integration.mail} is the one there is. */
public interface Postman {

    /** How a delivery ended. */
    sealed interface Delivery {}

    /** It was taken. */
    record Taken() implements Delivery {}

    /** It never will be. @param code what the server said, without what names anybody */
    record Refused(String code) implements Delivery {}

    /** Not now. @param code as above; @param anybody whether any other mail would fare the same */
    record NotNow(String code, boolean anybody) implements Delivery {}

    /** Whether there is a mail server. Without one, mails stay in the outbox. */
    boolean sends();

    /** Whether whoever keeps the system running may read them, as nobody else does. */
    boolean readable();

    MailText write(Letter letter);

    /** Hands it over, which may take some seconds. */
    Delivery deliver(Letter letter);
}

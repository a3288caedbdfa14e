package io.waymark.integration.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that does what a test wants it to do wrong. */
final class TinySmtp implements AutoCloseable {

    /** What it does wrong. */
    enum Fault {
        NONE,
        /** Knows no such recipient. */
        REFUSES,
        /** Greylists everybody. */
        NOT_NOW,
        /** Takes the mail, and is gone before it has said so. */
        DIES_AFTER_TAKING
    }

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Fault fault;

    TinySmtp(int port, Fault fault) {
        this.fault = fault;
        try {
            door = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().name("tiny-smtp").daemon().start(this::run);
    }

    void now(Fault other) {
        fault = other;
    }

    /** Whole mails, as they came. */
    List<String> taken() {
        return taken;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void run() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                serve(socket);
            } catch (IOException e) {
                // The client is gone, or the test is over.
                continue;
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        say(socket, "220 tiny");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT)) {
                case "RCPT" ->
                    say(
                            socket,
                            switch (fault) {
                                case REFUSES -> "550 5.1.1 no such user here";
                                case NOT_NOW -> "451 4.7.1 try again later";
                                default -> "250 ok";
                            });
                case "DATA" -> {
                    say(socket, "354 go on");
                    taken.add(mail(in));
                    if (fault == Fault.DIES_AFTER_TAKING) {
                        return;
                    }
                    say(socket, "250 taken");
                }
                case "QUIT" -> {
                    say(socket, "221 bye");
                    return;
                }
                default -> say(socket, "250 ok");
            }
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}

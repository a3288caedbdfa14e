package io.waymark.platform.time;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A handler that writes down what it was given, and stops in the middle of one of them, or fails at it, if it is told to. */
final class Diary implements TodoHandler {

    static final String KIND = "note";

    private final List<String> keys = new ArrayList<>();
    private final CountDownLatch on = new CountDownLatch(1);
    private volatile String stopsAt = "";
    private volatile String failsAt = "";

    static Diary stoppingAt(String key) {
        Diary diary = new Diary();
        diary.stopsAt = key;
        return diary;
    }

    static Diary failingAt(String key) {
        Diary diary = new Diary();
        diary.failsAt = key;
        return diary;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Todo todo) {
        synchronized (keys) {
            keys.add(todo.key());
        }
        if (todo.key().equals(failsAt)) {
            throw new IllegalStateException("What somebody has written");
        }
        if (todo.key().equals(stopsAt)) {
            try {
                on.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void goOn() {
        on.countDown();
    }

    void getWell() {
        failsAt = "";
    }

    /** What it was given, in that order. */
    List<String> keys() {
        synchronized (keys) {
            return List.copyOf(keys);
        }
    }
}

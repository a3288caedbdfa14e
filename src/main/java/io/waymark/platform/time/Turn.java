package io.waymark.platform.time;

/** The right to do something that only one node may do at a time. */
public interface Turn extends AutoCloseable {

    /** Where there is one node alone, it is always its turn. */
    Turn ALWAYS = new Turn() {
        @Override
        public boolean take() {
            return true;
        }

        @Override
        public boolean isMine() {
            return true;
        }

        @Override
        public void close() {}
    };

    /** Takes it, unless this node has it already; false while it is another's. A node that has died loses it after some seconds. */
    boolean take();

    /** Whether it is certain that no other node has it; to be asked before each thing that is done. */
    boolean isMine();

    /** Lets others have it at once. */
    @Override
    void close();
}

package org.yangguang.platform.demo;

/** One module's part of the demonstration county, loaded once into an empty database. */
public interface DemoStep {

    /** What is loaded, for the progress on the console, for example 各机关年度报表. */
    String title();

    /** Smaller first: organs 10, people and accounts 20, whatever refers to them after that. */
    int order();

    /** Loads the part, all or nothing; tells how far it is. */
    void load(Progress progress);

    /** Takes note of how much is done. */
    @FunctionalInterface
    interface Progress {
        void done(int count, int of);
    }
}

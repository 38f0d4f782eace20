package org.yangguang.platform.search.engine;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.yangguang.platform.TestDirectory;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LuceneEngineTests extends EngineTests {

    private final Engine engine = Engine.open(EngineSettings.in(TestDirectory.create()), Engine.family() + "1");

    @BeforeAll
    void the_examples_are_there() {
        engine.fill(Examples.all());
        engine.settle();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Override
    Engine engine() {
        return engine;
    }
}

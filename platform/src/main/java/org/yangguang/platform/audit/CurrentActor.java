package org.yangguang.platform.audit;

/** Tells who acts in the present call; {@code access} answers from the session. */
@FunctionalInterface
public interface CurrentActor {

    Actor get();
}

package org.yangguang.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The system's clock, or one that runs from nine o'clock of the given day so that the day can be replayed. */
    @Bean
    InstantSource instantSource(@Value("${yangguang.clock:}") String day) {
        InstantSource real = InstantSource.system();
        if (day.isBlank()) {
            return real;
        }
        Instant start = LocalDate.parse(day).atTime(9, 0).atZone(CivilTime.ZONE).toInstant();
        Duration shift = Duration.between(real.instant(), start);
        return () -> real.instant().plus(shift);
    }
}

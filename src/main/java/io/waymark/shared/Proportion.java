package io.waymark.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many of so many, with Wilson's 95 % interval: exact inside, rounded only where it is shown. Of nothing there is no share.
 *
 * @param hits 0 to {@code n}
 */
public record Proportion(long hits, long n) {

    /** Below that a figure is but an indication. */
    public static final int FIRM_FROM = 10;

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final int PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** The normal quantile of 97.5 %. */
    private static final BigDecimal Z = new BigDecimal("1.959963984540054235524594430520551");

    private static final BigDecimal Z_SQUARED = Z.multiply(Z, EXACT);

    /**
     * A share and where it likely lies, in percent.
     *
     * @param low lower end of the 95 % interval
     * @param high upper end of the 95 % interval
     */
    public record Percent(BigDecimal share, BigDecimal low, BigDecimal high) {

        /** As it is shown. */
        public Percent rounded() {
            return new Percent(shown(share), shown(low), shown(high));
        }

        private static BigDecimal shown(BigDecimal exact) {
            return exact.setScale(PLACES, RoundingMode.HALF_UP);
        }
    }

    public Proportion {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
    }

    public boolean isIndicative() {
        return n < FIRM_FROM;
    }

    /** Empty if it is a share of nothing. */
    public Optional<Percent> percent() {
        if (n == 0) {
            return Optional.empty();
        }
        BigDecimal of = BigDecimal.valueOf(n);
        BigDecimal share = BigDecimal.valueOf(hits).divide(of, EXACT);
        BigDecimal centre = share.add(Z_SQUARED.divide(of.multiply(TWO), EXACT));
        BigDecimal spread = share.multiply(BigDecimal.ONE.subtract(share), EXACT)
                .divide(of, EXACT)
                .add(Z_SQUARED.divide(of.multiply(of).multiply(BigDecimal.valueOf(4)), EXACT))
                .sqrt(EXACT)
                .multiply(Z, EXACT);
        BigDecimal scale = BigDecimal.ONE.add(Z_SQUARED.divide(of, EXACT));
        BigDecimal low = centre.subtract(spread).divide(scale, EXACT);
        BigDecimal high = centre.add(spread).divide(scale, EXACT);
        return Optional.of(new Percent(percent(share), percent(low.min(share)), percent(high.max(share))));
    }

    /** Between nothing and all, whatever the last digit of a root. */
    private static BigDecimal percent(BigDecimal part) {
        return part.max(BigDecimal.ZERO).min(BigDecimal.ONE).multiply(HUNDRED, EXACT);
    }
}

package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromotionTest {

    private final Fixture.RememberedNames names = new Fixture.RememberedNames();
    private final Promotion rule = new Promotion(names, Fixture.SETTINGS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bright Lamp Depot offers the best deals on products for your shop, order now",
                "Looking for loans? Contact Northern Star Credit, quick payment and your business grows",
                "Lamps for every pier, 20% off today with free shipping: https://brightlamp.example/x",
                "BrightLampDepot provides cheap products and free delivery to you"
            })
    void findsNamesThatAreSold(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading()))
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.rule()).isEqualTo("promotion");
                    assertThat(text).contains(piece.matched());
                    assertThat(piece.weight())
                            .isGreaterThanOrEqualTo(Weighing.HELD)
                            .isLessThan(Weighing.SPAM);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Larkin is selling us out, and the business world buys it",
                "Jonas Steen has no product to sell, only your trust",
                "Voss Shipping is the company that sells the fuel, you know",
                "The New York Times has an online archive",
                "Brandholm Castle is where they should meet",
                "Adam Smith has something to say about businesses that meet",
                "The company has put its annual accounts online: https://harbour.example/accounts, see page 9",
                "My customers tell you the same: https://harbour.example/survey",
                "Buy tickets for the best price from us, delivery today: https://news.example/shop",
                "shops, stores, deals, offers: you best buy now"
            })
    void leavesPeopleAndPlacesAlone(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading())).isEmpty();
    }

    @Test
    void wordsOfTheStorySellNothing() {
        String bakery = "Harbour Bakery sells bread at half the price of your supermarket, the best offer in town.";
        String prices = "The price of bread has risen again. Bakers sell less, shops offer smaller loaves.";
        assertThat(rule.examine(Fixture.comment(bakery).under("Bread", prices).reading()))
                .isEmpty();
        assertThat(rule.examine(Fixture.comment(bakery).reading())).isNotEmpty();
    }

    @Test
    void aNameSoldAgainByAnybodyIsSpam() {
        Screening screening = Fixture.screening(names);
        ScreeningVerdict first =
                screening.screen(Fixture.comment("Bright Lamp Depot offers the best deals on products for your shop")
                        .candidate());
        assertThat(first.state()).isEqualTo(CommentState.HELD);
        names.remember(first);

        ScreeningVerdict second = screening.screen(
                Fixture.comment("Visit Bright-Lamp Depot, free delivery and your order ships today, cheap prices")
                        .by("Somebody Else", "")
                        .candidate());
        assertThat(second.state()).isEqualTo(CommentState.SPAM);
        assertThat(second.evidence())
                .filteredOn(piece -> piece.rule().equals("promotion-repeated"))
                .singleElement()
                .extracting(Evidence::detail)
                .isEqualTo("1");
    }

    @Test
    void oneHostAdvertisedInTwoCommentsIsSpam() {
        Screening screening = Fixture.screening(names);
        ScreeningVerdict first =
                screening.screen(Fixture.comment("Huge sale on lamps, visit https://brightlamp.example/sale")
                        .candidate());
        names.remember(first);
        ScreeningVerdict second = screening.screen(
                Fixture.comment("My lamp came with free delivery, use code PIER at https://www.brightlamp.example/2")
                        .candidate());
        assertThat(List.of(first.state(), second.state())).containsExactly(CommentState.HELD, CommentState.SPAM);
        assertThat(Fixture.rules(second.evidence())).contains("promotion-repeated");
    }

    @Test
    void aRepeatedNameIsHeldEvenWhereTheAdvertIsShort() {
        names.remember(new ScreeningVerdict(
                CommentState.HELD, List.of(new Evidence("promotion", "Bright Lamp Depot", "", 4))));
        assertThat(rule.examine(Fixture.comment("Try Bright Lamp Depot for the lamps, good shop")
                        .reading()))
                .extracting(Evidence::rule)
                .containsExactly("promotion-repeated");
        assertThat(rule.examine(Fixture.comment("Bright Lamp Depot is where the fire started")
                        .reading()))
                .isEmpty();
    }
}

"""A shop with an address for each thing it shows. Goods are loaded, and only users who have signed in check out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

import flet_web as ft
from shop_goods import GOODS, load_good, load_reviews, named
from shop_parts import app_bar, body, card, delivery, details, failed, line, loading


class Shop:
    """One visit: what is in the cart, who has signed in, and the views that follow from the route."""

    def __init__(self, page: ft.Page) -> None:
        self.page = page
        self.cart: Counter[str] = Counter()
        self.user = ""

    async def show(self) -> None:
        """The views of the route of the page, each of which stands on that below it."""
        route = ft.TemplateRoute(self.page.query.path)
        views = [self.home()]
        if route.match("/goods/:id/:part?"):
            await self.load(views, route.id, route.part == "reviews")
            return
        if route.match("/cart/:part?"):
            views.append(self.cart_view())
        if route.match("/cart/checkout"):
            if not self.user:
                self.page.go("/cart/sign-in")
                return
            views.append(self.checkout())
        if route.match("/cart/sign-in"):
            views.append(self.sign_in())
        if route.match("/delivery"):
            # Above what is shown already.
            below = [view for view in self.page.views if view.route != "/delivery"]
            views = [*below, self.view("/delivery", "Delivery", delivery(), fullscreen_dialog=True)]
        self.page.views = views

    def to(self, route: str) -> Callable[[], None]:
        """A handler that leads to a route."""
        return lambda: self.page.go(route)

    def back(self) -> None:
        self.page.views.pop()
        self.page.go(self.page.views[-1].route)

    def view(self, route: str, title: str, *controls: ft.Control, fullscreen_dialog: bool = False) -> ft.View:
        return ft.View(
            body(*controls),
            route=route,
            appbar=app_bar(title, self.cart.total(), self.to("/cart")),
            scroll=ft.ScrollMode.AUTO,
            fullscreen_dialog=fullscreen_dialog,
        )

    def home(self) -> ft.View:
        cards = [card(good, self.to(f"/goods/{good.id}")) for good in GOODS]
        more = ft.TextButton("How we deliver", on_click=self.to("/delivery"))
        return self.view("/", "Outdoors", ft.ResponsiveRow([*cards]), more)

    async def load(self, views: list[ft.View], id: str, with_reviews: bool) -> None:
        """A good, with a ring while it is loaded, or what went wrong."""
        asked_for = self.page.route
        self.page.views = [*views, self.view(asked_for, "", loading())]
        self.page.update()
        try:
            good = await load_good(id)
            reviews = await load_reviews(id) if with_reviews else []
        except (LookupError, ConnectionError) as error:
            shown = self.view(asked_for, "Sorry", failed(error, self.show))
        else:
            link = ft.TextButton("Reviews", on_click=self.to(f"/goods/{id}/reviews"))
            below: list[ft.Control] = [ft.Text(text) for text in reviews] if with_reviews else [link]
            shown = self.view(asked_for, good.name, *details(good, partial(self.buy, id)), *below)
        # Meanwhile the user may have gone elsewhere.
        if self.page.route == asked_for:
            self.page.views = [*views, shown]

    async def buy(self, id: str) -> None:
        self.cart[id] += 1
        self.page.show_dialog(ft.SnackBar(ft.Text(f"{named(id).name} is in the cart")))
        await self.show()

    async def remove(self, id: str) -> None:
        del self.cart[id]
        await self.show()

    def cart_view(self) -> ft.View:
        lines = [line(named(id), count, partial(self.remove, id)) for id, count in self.cart.items()]
        if not lines:
            return self.view("/cart", "Cart", ft.Text("Nothing yet."))
        return self.view("/cart", "Cart", *lines, ft.FilledButton("Check out", on_click=self.to("/cart/checkout")))

    def sign_in(self) -> ft.View:
        name = ft.TextField(label="Your name", autofocus=True)

        def enter() -> None:
            self.user = (name.value or "").strip()
            if self.user:
                self.page.go("/cart/checkout")

        name.on_submit = enter
        return self.view("/cart/sign-in", "Sign in", name, ft.FilledButton("Sign in", on_click=enter))

    def checkout(self) -> ft.View:
        total = sum(named(id).price * count for id, count in self.cart.items())

        def order() -> None:
            self.cart.clear()
            self.page.show_dialog(ft.SnackBar(ft.Text("Thank you!")))
            self.page.go("/")

        text = ft.Text(f"{self.user}, you pay {total} €.")
        return self.view("/cart/checkout", "Checkout", text, ft.FilledButton("Order", on_click=order))


async def main(page: ft.Page) -> None:
    page.title = "Outdoors"
    page.theme = ft.Theme(color_scheme_seed=ft.Colors.TEAL)
    shop = Shop(page)
    page.on_route_change = shop.show
    page.on_view_pop = shop.back
    await shop.show()


if __name__ == "__main__":
    ft.app(main)

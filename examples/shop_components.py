"""The shop of `shop.py`, made of components: a `Router` shows what the address of the page says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import flet_web as ft
from shop_goods import GOODS, Good, load_good, load_reviews, named
from shop_parts import app_bar, body, card, delivery, details, failed, line, loading


@ft.observable
@dataclass(eq=False)
class Shop:
    """One visit: what is in the cart, and who has signed in."""

    cart: dict[str, int] = field(default_factory=dict)
    user: str = ""

    def buy(self, id: str) -> None:
        self.cart[id] = self.cart.get(id, 0) + 1

    def total(self) -> int:
        return sum(named(id).price * count for id, count in self.cart.items())


def go(route: str) -> Callable[[], None]:
    """A handler that leads to a route."""
    page = ft.context.page
    return lambda: page.navigate(route)


def view(shop: Shop, title: str, *controls: Any, fullscreen_dialog: bool = False) -> ft.View:
    return ft.View(
        body(*controls),
        route=ft.use_view_path(),
        appbar=app_bar(title, sum(shop.cart.values()), go("/cart")),
        scroll=ft.ScrollMode.AUTO,
        fullscreen_dialog=fullscreen_dialog,
    )


@ft.component
def Home(shop: Shop) -> Any:
    cards = [card(good, go(f"/goods/{good.id}")) for good in GOODS]
    return view(shop, "Outdoors", ft.ResponsiveRow([*cards]), ft.TextButton("How we deliver", on_click=go("/delivery")))


@ft.component
def Details(shop: Shop) -> Any:
    """A good; the route inside shows the reviews, or a link to them."""
    good: Good = ft.use_route_loader_data()
    bought, set_bought = ft.use_state(0)
    ft.use_dialog(ft.SnackBar(ft.Text(f"{good.name} is in the cart"), key=bought) if bought else None)

    def buy() -> None:
        shop.buy(good.id)
        set_bought(bought + 1)

    return view(shop, good.name, *details(good, buy), ft.use_route_outlet())


@ft.component
def ReviewsLink() -> Any:
    return ft.TextButton("Reviews", on_click=go(f"/goods/{ft.use_route_params()['id']}/reviews"))


@ft.component
def Reviews() -> Any:
    return ft.Column([ft.Text(text) for text in ft.use_route_loader_data()])


@ft.component
def Cart(shop: Shop) -> Any:
    lines = [line(named(id), count, partial(shop.cart.pop, id)) for id, count in shop.cart.items()]
    if not lines:
        return view(shop, "Cart", ft.Text("Nothing yet."))
    return view(shop, "Cart", *lines, ft.FilledButton("Check out", on_click=go("/cart/checkout")))


@ft.component
def SignIn(shop: Shop) -> Any:
    name, set_name = ft.use_state("")
    to_checkout = go("/cart/checkout")

    def enter(name: str) -> None:
        shop.user = name.strip()
        if shop.user:
            to_checkout()

    return view(
        shop,
        "Sign in",
        ft.TextField(
            label="Your name",
            value=name,
            autofocus=True,
            on_change=lambda e: set_name(e.control.value),
            on_submit=lambda e: enter(e.control.value),
        ),
        ft.FilledButton("Sign in", on_click=lambda: enter(name)),
    )


@ft.component
def Checkout(shop: Shop) -> Any:
    text = ft.Text(f"{shop.user}, you pay {shop.total()} €.")
    home = go("/")
    page = ft.context.page

    def order() -> None:
        shop.cart.clear()
        page.show_dialog(ft.SnackBar(ft.Text("Thank you!")))
        home()

    return view(shop, "Checkout", text, ft.FilledButton("Order", on_click=order))


@ft.component
def Failed(shop: Shop, error: Exception) -> Any:
    tries = int(ft.use_query().get("try", 0))
    return view(shop, "Sorry", failed(error, go(f"{ft.use_route_location()}?try={tries + 1}")))


def routes_of(shop: Shop) -> list[ft.Route]:
    def guard(params: Any) -> Any:
        return True if shop.user else "/cart/sign-in"

    return [
        ft.Route(
            component=partial(Home, shop),
            children=[
                ft.Route(index=True),
                ft.Route(
                    path="goods/:id",
                    component=partial(Details, shop),
                    loader=lambda params: load_good(params["id"]),
                    pending=lambda: view(shop, "", loading()),
                    error=partial(Failed, shop),
                    outlet=True,
                    children=[
                        ft.Route(index=True, component=ReviewsLink),
                        ft.Route(path="reviews", component=Reviews, loader=lambda params: load_reviews(params["id"])),
                    ],
                ),
                ft.Route(
                    path="cart",
                    component=partial(Cart, shop),
                    children=[
                        ft.Route(index=True),
                        ft.Route(path="checkout", component=partial(Checkout, shop), guard=guard),
                        ft.Route(path="sign-in", component=partial(SignIn, shop)),
                    ],
                ),
            ],
        ),
        ft.Route(
            path="delivery",
            modal=True,
            component=lambda: view(shop, "Delivery", delivery(), fullscreen_dialog=True),
        ),
    ]


@ft.component
def App() -> Any:
    shop, _ = ft.use_state(Shop)
    routes = ft.use_memo(lambda: routes_of(shop), [])
    return ft.Router(routes, manage_views=True)


def main(page: ft.Page) -> None:
    page.title = "Outdoors"
    page.theme = ft.Theme(color_scheme_seed=ft.Colors.TEAL)
    page.render_views(App)


if __name__ == "__main__":
    ft.run(main)

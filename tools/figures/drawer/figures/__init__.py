"""The figures: each is a function that gives its groups, "still" and "pose-1" up to "pose-4", as ink."""

from . import care, express, massage

# In the order of a session.
ALL = {
    "wash": care.wash,
    "warm-cloth": care.warm_cloth,
    "shake": massage.shake,
    "back-and-forth": massage.back_and_forth,
    "up-and-down": massage.up_and_down,
    "twist": massage.twist,
    "light-touch": massage.light_touch,
    "wipe": care.wipe,
    "lean-forward": express.lean_forward,
    "cup": express.cup_below,
    "c-hand": express.c_shape,
    "position": express.position,
    "press-back": express.press_back,
    "compress": express.compress,
    "relax": express.relax,
    "rotate": express.rotate,
    "cool-cloth": care.cool_cloth,
    "rest": care.rest,
}
